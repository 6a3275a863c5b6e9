package id.tatakelola.io.result;

import id.tatakelola.io.result.json.JsonFormat;
import id.tatakelola.model.Suggestions;
import java.util.List;

/** The forms in which results can be written. */
public final class ResultFormats {
    // the one list: a new format is added here
    private static final List<ResultFormat> ALL =
            List.of(new TextFormat(), new JsonFormat(), new RulesFormat(), new SubjectsFormat(), new QuestionsFormat());

    private ResultFormats() {}

    /**
     * The format of a name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static ResultFormat find(String name) {
        return ALL.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no result format `" + name + "`." + Suggestions.maybe(name, names())));
    }

    /** The names of all formats, the default first. */
    public static List<String> names() {
        return ALL.stream().map(ResultFormat::name).toList();
    }
}
