package id.tatakelola.drools.source;

import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.drools.problem.Problems;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Properties that tell a key given twice, where the JDK's keep the last in silence. */
final class StrictProperties extends Properties {
    private static final long serialVersionUID = 1L;

    private final transient Problems problems;
    private final String file;

    StrictProperties(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    @Override
    public synchronized @Nullable Object put(Object key, Object value) {
        if (containsKey(key)) {
            problems.add(file, 0, 0, say("properties.twice", key));
        }
        return super.put(key, value);
    }
}
