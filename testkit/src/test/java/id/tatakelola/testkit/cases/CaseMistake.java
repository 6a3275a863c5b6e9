package id.tatakelola.testkit.cases;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.io.source.PortfolioReadException;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Language;
import id.tatakelola.testkit.Constructs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A mistake that authors make in a case file: a change of a good one, and what is told of it.
 *
 * @param name what the mistake is
 * @param from what stands in the good file, where it stands first
 * @param to what the author wrote instead
 * @param english something told, with its place, in English
 * @param indonesian the same in Indonesian
 */
record CaseMistake(String name, String from, String to, String english, String indonesian) {
    private static final String RULE = "not-plain";
    private static final CaseRunner RUNNER = new CaseRunner(Constructs.PACKS, FactTypes.standard());

    static List<CaseMistake> all() {
        return resource("mistakes.tsv")
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(c -> new CaseMistake(c[0], escaped(c[1]), escaped(c[2]), c[3], c[4]))
                .toList();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(CaseMistake.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t");
    }

    /** What is told of it in a language, each with its place; empty when nothing is. */
    List<String> told(Language language) {
        String text = resource("good.cases.yaml");
        int at = text.indexOf(from);
        if (at < 0 || from.equals(to)) {
            throw new IllegalStateException("nothing to change for `" + name + "`");
        }
        return told(text.substring(0, at) + to + text.substring(at + from.length()), language);
    }

    /** What is told of the good file. */
    static List<String> toldOfTheGoodFile() {
        return told(resource("good.cases.yaml"), Language.EN);
    }

    private static List<String> told(String text, Language language) {
        CaseFile file;
        try {
            file = CaseReader.readOf(RULE, text, RULE + ".cases.yaml", FactTypes.standard());
        } catch (PortfolioReadException e) {
            return e.problems().stream().map(problem -> problem.in(language)).toList();
        }
        List<String> told = new ArrayList<>();
        Stream.concat(
                        Stream.of(file).map(RUNNER::runHead),
                        file.cases().stream().map(one -> RUNNER.run(file, one)))
                .filter(Objects::nonNull)
                .forEach(wrong -> told.addAll(differences(wrong, language)));
        return told;
    }

    /** Each difference of a case with the place of the case, without the facts given. */
    private static List<String> differences(LocalText wrong, Language language) {
        List<String> lines = wrong.in(language).lines().toList();
        String place = lines.get(0).replaceAll(": .*", ": ");
        return lines.stream()
                .skip(1)
                .takeWhile(line -> line.startsWith("  "))
                .map(line -> place + line.strip())
                .toList();
    }

    boolean guesses() {
        return english.contains(" Maybe ") && indonesian.contains(" Mungkin ");
    }

    @Override
    public String toString() {
        return name;
    }
}
