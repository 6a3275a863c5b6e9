package id.tatakelola.cli.scaffold;

import id.tatakelola.drools.source.EngineVersion;
import id.tatakelola.model.Language;
import id.tatakelola.model.Validity;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A pack to begin with (<i>paket awal</i>): manifest, law, parameters, texts and one rule with its cases. */
public final class NewPack {
    /** An example source, for an author who has not chosen one yet; it says that it is one. */
    public static final String EXAMPLE_SOURCE = """
            id\tbasis\tshort_name\ttitle\tin_force_from\tlast_day_in_force
            kebijakan-contoh\tGUIDE\tKebijakan contoh\tKebijakan contoh (bukan peraturan; ganti dengan yang sudah Anda baca)\t2026-01-01\t
            """;

    private static final String NO_SOURCE = "id\tbasis\tshort_name\ttitle\tin_force_from\tlast_day_in_force\n";

    private NewPack() {}

    /**
     * The files of a pack, by path.
     *
     * @param jurisdiction for whom its rules are
     * @param sources what stands in {@code law/sources.tsv}; empty when the rule cites a source that ships
     * @param rule its first rule
     */
    public static Map<String, String> files(String jurisdiction, String sources, RuleWish rule) {
        Map<String, String> files = new TreeMap<>(NewRule.files(rule));
        files.put("pack.properties", manifest(jurisdiction, rule));
        files.put("README.md", readme(rule));
        files.put("law/sources.tsv", sources.isEmpty() ? NO_SOURCE : sources);
        files.put("law/" + rule.source().id() + ".tsv", Outline.with(rule, ""));
        files.put("parameters/parameters.tsv", parameters(rule));
        rule.texts().forEach(language -> files.put(textFile(language), NewRule.texts(rule, language)));
        return files;
    }

    /** The file of texts in a language. */
    static String textFile(Language language) {
        return "texts/messages_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
    }

    private static String manifest(String jurisdiction, RuleWish rule) {
        String languages = rule.texts().stream()
                .map(language -> language.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
        String version = EngineVersion.current().replaceAll("-.*", "");
        return """
                id=%s
                version=0.1.0
                # %s
                engine=>=%s <1.0.0
                jurisdiction=%s
                # %s
                languages=%s
                """.formatted(
                        rule.pack(),
                        rule.say("versi Tatakelola yang cocok", "the versions of Tatakelola that fit"),
                        version,
                        jurisdiction,
                        rule.say("id, en, atau keduanya", "id, en, or both"),
                        languages);
    }

    private static String parameters(RuleWish rule) {
        return "id\tkey\tvalue\tunit\tfrom\tuntil\tsource\n# "
                + rule.say(
                        "Nilai yang diserahkan peraturan kepada kota, misalnya spbe.evaluation-interval-months;"
                                + " sumbernya ada di law/sources.tsv.",
                        "Values that law leaves to the city, such as spbe.evaluation-interval-months;"
                                + " the source stands in law/sources.tsv.")
                + "\n";
    }

    private static String readme(RuleWish rule) {
        return rule.say("""
                # Paket aturan %s

                `tatakelola test MAP` menjalankan semua kasus, `tatakelola new-rule ATURAN --pack MAP` menambah aturan, dan
                `tatakelola check PORTOFOLIO --pack MAP` memakai paket ini. Langkah demi langkah: docs/penulis-aturan.md.
                """, """
                # Rule pack %s

                `tatakelola test FOLDER` runs all cases, `tatakelola new-rule RULE --pack FOLDER` adds a rule, and
                `tatakelola check PORTFOLIO --pack FOLDER` uses the pack. Step by step: docs/authoring.md.
                """).formatted(rule.pack());
    }

    /** Whether a source has a day from which rules may rest on it. */
    public static boolean isDated(Validity inForce) {
        return inForce.from() != null && !inForce.from().equals(Validity.ALWAYS_BEFORE);
    }
}
