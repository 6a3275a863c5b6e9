package id.tatakelola.drools;

import id.tatakelola.drools.source.PackFolder;
import id.tatakelola.engine.pack.RulePackException;
import id.tatakelola.engine.pack.RulePackProblem;
import id.tatakelola.model.FactTypes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A mistake that authors make: a change of a good pack, and what is told of it.
 *
 * @param file which file is changed; {@code path} for the name of the rule's file
 * @param name what the mistake is
 * @param from what stands in the good pack, where it stands first
 * @param to what the author wrote instead
 * @param english the first thing told, with its place, in English
 * @param indonesian the same in Indonesian
 */
record Mistake(String file, String name, String from, String to, String english, String indonesian) {
    private static final String RULE = "monitoring/application/too-few-users.drl";
    private static final List<String> FILES = List.of(
            RULE,
            "law/sources.tsv",
            "law/uu-1-2020.tsv",
            "parameters/parameters.tsv",
            "pack.properties",
            "texts/messages_id.properties",
            "texts/messages_en.properties");

    static List<Mistake> all() {
        return resource("mistakes.tsv")
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(c -> new Mistake(c[0], c[1], escaped(c[2]), escaped(c[3]), c[4], c[5]))
                .toList();
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Mistake.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t");
    }

    /** What is told of it; empty when nothing is. */
    List<RulePackProblem> told(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        FILES.forEach(file -> texts.put(file, resource("pack/" + file)));
        String changed = file.equals("path") ? RULE : file.equals("rule") ? RULE : file;
        String good = Objects.requireNonNull(texts.remove(changed), changed);
        if (file.equals("path")) {
            texts.put(changed(RULE), good);
        } else {
            texts.put(changed, changed(good));
        }
        try {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Path path = folder.resolve(text.getKey());
                Files.createDirectories(Objects.requireNonNull(path.getParent()));
                Files.writeString(path, text.getValue());
            }
            RuleCompiler.forTypes(FactTypes.standard()).compile(PackFolder.read(folder, Map.of()));
            return List.of();
        } catch (RulePackException refused) {
            return refused.problems();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String changed(String good) {
        int at = good.indexOf(from);
        if (at < 0 || from.equals(to)) {
            throw new IllegalStateException("nothing to change for `" + name + "`");
        }
        return good.substring(0, at) + to + good.substring(at + from.length());
    }

    boolean guesses() {
        return english.contains(" Maybe ") && indonesian.contains(" Mungkin ");
    }

    @Override
    public String toString() {
        return name;
    }
}
