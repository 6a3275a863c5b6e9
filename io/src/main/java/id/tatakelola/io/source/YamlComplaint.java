package id.tatakelola.io.source;

import static id.tatakelola.io.source.Words.say;

import id.tatakelola.engine.result.LocalText;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What the YAML library complains of, in words for those who do not know its tokens (<i>keluhan YAML</i>).
 *
 * @param at where the mistake was made, as far as it can be known
 * @param told what it is, with a guess
 */
record YamlComplaint(Optional<Mark> at, LocalText told) {
    /** What the library's messages hold, and what most often is meant by it. */
    private static final Map<String, String> KEYS = Map.of(
            "mapping values are not allowed", "yaml.colon",
            "expected <block end>", "yaml.indent",
            "could not find expected ':'", "yaml.no-colon",
            "expected ',' or '}'", "yaml.brace",
            "expected ',' or ']'", "yaml.bracket",
            "found unexpected end of stream", "yaml.quote");

    /** Those that the library notices only long after what was opened. */
    private static final Set<String> UNCLOSED = Set.of("yaml.brace", "yaml.bracket", "yaml.quote");

    /** The complaint about a text; tabs look like blanks, so they come first. */
    static YamlComplaint of(MarkedYamlEngineException e, String text) {
        String problem = String.valueOf(e.getProblem());
        int line = e.getProblemMark().map(Mark::getLine).orElse(0);
        if (text.lines().skip(line).limit(1).anyMatch(l -> l.indexOf('\t') >= 0)) {
            return new YamlComplaint(e.getProblemMark(), say("yaml.tab"));
        }
        for (Map.Entry<String, String> known : KEYS.entrySet()) {
            if (problem.contains(known.getKey())) {
                boolean opened = UNCLOSED.contains(known.getValue());
                return new YamlComplaint(opened ? e.getContextMark() : e.getProblemMark(), say(known.getValue()));
            }
        }
        return new YamlComplaint(e.getProblemMark(), say("yaml.not", problem));
    }
}
