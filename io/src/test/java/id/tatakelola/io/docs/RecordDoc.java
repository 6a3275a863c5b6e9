package id.tatakelola.io.docs;

import id.tatakelola.model.FactType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the Javadoc of a record says, as Markdown.
 *
 * @param summary what the record is
 * @param components what each component is, by name
 */
record RecordDoc(String summary, Map<String, String> components) {
    private static final Path SOURCES = Path.of("../core/src/main/java");
    private static final Pattern COMMENT =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+\\s*)*public record ", Pattern.DOTALL);
    private static final Pattern MARGIN = Pattern.compile("(?m)^\\s*\\*? ?");
    private static final Pattern PARAMETER = Pattern.compile("(\\w+)\\s+(.*)", Pattern.DOTALL);

    static RecordDoc of(FactType type) throws IOException {
        Path file = SOURCES.resolve(type.javaType().getName().replace('.', '/') + ".java");
        return parse(Files.readString(file));
    }

    static RecordDoc parse(String source) {
        Matcher comment = COMMENT.matcher(source);
        if (!comment.find()) {
            return new RecordDoc("", Map.of());
        }
        String[] parts = MARGIN.matcher(comment.group(1)).replaceAll("").split("(?m)^@param ", -1);
        Map<String, String> components = new HashMap<>();
        for (int i = 1; i < parts.length; i++) {
            Matcher parameter = PARAMETER.matcher(parts[i]);
            if (parameter.matches()) {
                components.put(parameter.group(1), markdown(parameter.group(2)));
            }
        }
        return new RecordDoc(markdown(parts[0]), components);
    }

    private static String markdown(String javadoc) {
        return javadoc.replaceAll("\\{@(?:code|link|linkplain)\\s+#?([^}]*)}", "`$1`")
                .replaceAll("</?i>", "*")
                .replace("<p>", " ")
                .replace("|", "\\|")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
