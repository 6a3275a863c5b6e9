package id.tatakelola.cli.scaffold;

import id.tatakelola.model.Language;
import id.tatakelola.model.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A rule to begin with (<i>aturan awal</i>): the rule file, its cases and its texts. They hold together and pass. */
public final class NewRule {
    private final RuleWish wish;
    private final Seed seed;
    private final LocalDate first;
    private final @Nullable LocalDate last;

    private NewRule(RuleWish wish) {
        this.wish = wish;
        this.seed = Seed.of(wish.place().domain());
        this.first = Objects.requireNonNull(wish.source().inForce().from(), "the first day is known");
        LocalDate until = wish.source().inForce().until();
        this.last = until == null || until.equals(Validity.NO_END) ? null : until;
    }

    /** The new files of a rule, by path: the rule and its cases. */
    public static Map<String, String> files(RuleWish wish) {
        NewRule rule = new NewRule(wish);
        Map<String, String> files = new TreeMap<>();
        files.put(wish.place().path(wish.id() + ".drl"), rule.drl());
        files.put(wish.place().path(wish.id() + ".cases.yaml"), rule.cases());
        return files;
    }

    /** The texts of a rule in one language, as lines of properties. */
    public static String texts(RuleWish wish, Language language) {
        String id = wish.id();
        return (language == Language.ID ? """
                        %1$s.title=Judul aturan, untuk daftar
                        %1$s.rationale=Mengapa aturan ini ada, satu atau dua kalimat.
                        %1$s.message=%2$s
                        %1$s.remedy=Apa yang harus dilakukan terhadap {$subject.%3$s}, dan oleh siapa.
                        """ : """
                        %1$s.title=The rule's title, for lists
                        %1$s.rationale=Why the rule exists, in a sentence or two.
                        %1$s.message=%2$s
                        %1$s.remedy=What must be done about {$subject.%3$s}, and by whom.
                        """)
                .formatted(
                        id,
                        message(language, wish),
                        Seed.of(wish.place().domain()).name());
    }

    private static String message(Language language, RuleWish wish) {
        String name = "{$subject." + Seed.of(wish.place().domain()).name() + "}";
        return language == Language.ID ? name + " melanggar aturan ini." : name + " breaks this rule.";
    }

    private String drl() {
        return """
                package %s.%s

                %s

                global id.tatakelola.engine.Findings findings

                rule "%s"
                    @severity("MAJOR") // %s
                    @source("%s") // %s
                    @inForceFrom("%s")%s
                    when
                        // %s
                        $subject : %s( %s, $id : id )

                        // %s
                        %s( id == $id, %s )
                    then
                        findings.report($subject);
                end
                """.formatted(
                        wish.say("paket.", "pack.") + wish.pack().replace('-', '_'),
                        wish.place().packageEnding(),
                        String.join("\n", seed.imports()),
                        wish.id(),
                        wish.say("MINOR, MAJOR atau CRITICAL", "MINOR, MAJOR or CRITICAL"),
                        wish.citation(),
                        wish.say("pasal yang sudah Anda baca", "the article that you have read"),
                        first,
                        last == null ? "" : "\n    @inForceUntil(\"" + last + "\")",
                        scopeComment(),
                        seed.typeName(),
                        seed.scope().rule(seed.scope().one()),
                        breachComment(),
                        seed.typeName(),
                        seed.breach().rule(seed.breach().other()));
    }

    private String scopeComment() {
        return wish.say(
                "LINGKUP: siapa yang diatur. Semua sampai dengan pola yang mengikat $subject.",
                "SCOPE: whom the rule is about. Everything up to and including the pattern bound to $subject.");
    }

    private String breachComment() {
        return String.join(
                "\n        // ",
                wish.say(
                        "PELANGGARAN: keadaan yang tidak boleh ada. Semua sesudah $subject; bila benar, aturan dilanggar.",
                        "BREACH: what must not be so. Everything after $subject; where it is true, the rule is broken."),
                wish.say(
                        "Bentuk lain, misalnya bila sesuatu harus ada:",
                        "Another form, where something must be there:"),
                "    not SecurityMeasure( applicationId == $id, kind == SecurityMeasureKind.BACKUP, operational == true )",
                wish.say(
                        "Yang dapat dibaca aturan: ./tatakelola facts " + seed.typeName(),
                        "What a rule can read: ./tatakelola facts " + seed.typeName()));
    }

    private String cases() {
        LocalDate day = first.plusMonths(1);
        StringBuilder out = new StringBuilder("""
                rule: %s
                asOf: %s # %s
                complete: [%s] # %s
                given:
                  %s:
                    - %s
                cases:
                """.formatted(
                        wish.id(),
                        last != null && last.isBefore(day) ? last : day,
                        wish.say("hari semua kasus", "the day of all cases"),
                        seed.typeName(),
                        wish.say("daftar yang lengkap", "registers that are complete"),
                        seed.typeName(),
                        row("contoh", seed.breach().one())));
        verdicts().forEach(out::append);
        boundary(wish.say("hari pertama", "first day"), first).forEach(out::append);
        if (last != null) {
            boundary(wish.say("hari terakhir", "last day"), last).forEach(out::append);
        }
        return out.toString();
    }

    private String row(String id, Object breach) {
        return "{id: " + id + ", " + seed.name() + ": Contoh, "
                + seed.scope().cases(seed.scope().one()) + ", " + seed.breach().cases(breach) + "}";
    }

    private List<String> verdicts() {
        String path = seed.typeName() + "/contoh";
        String broken =
                "change: {" + path + ": {" + seed.breach().cases(seed.breach().other()) + "}}";
        List<String> cases = new ArrayList<>();
        cases.add(one(wish.say("keadaan baik: terpenuhi", "all is well: met"), "", "MET"));
        cases.add(one(wish.say("pelanggaran: tidak terpenuhi", "the breach: not met"), broken, "NOT_MET")
                + messageLine());
        cases.add(one(
                wish.say("di luar lingkup: tidak berlaku", "out of scope: not applicable"),
                "change: {" + path + ": {" + seed.scope().cases(seed.scope().other()) + "}}",
                "NOT_APPLICABLE"));
        cases.add(one(
                wish.say("tidak diketahui: belum dapat dinilai", "not known: cannot tell"),
                "blank: [" + path + "/" + seed.breach().component() + "]",
                "CANNOT_TELL"));
        cases.add(one(
                wish.say("pelanggaran oleh yang lain tidak berpengaruh", "the breach of another does not count"),
                "facts: {" + seed.typeName() + ": [" + row("lain", seed.breach().other()) + "]}",
                "MET"));
        if (seed.scope().nullable()) {
            cases.add(one(
                    wish.say("lingkup tidak diketahui: belum dapat dinilai", "scope not known: cannot tell"),
                    broken + "\n    blank: [" + path + "/" + seed.scope().component() + "]",
                    "CANNOT_TELL"));
        }
        return cases;
    }

    private String messageLine() {
        Language tested = wish.texts().contains(Language.ID) ? Language.ID : Language.EN;
        String message = message(tested, wish).replace("{$subject." + seed.name() + "}", "Contoh");
        return "    message: {contoh: \"" + message + "\"}\n";
    }

    private List<String> boundary(String which, LocalDate day) {
        boolean begins = day.equals(first);
        return List.of(
                one(
                        wish.say("sehari sebelum " + which, "the day before the " + which),
                        "asOf: " + day.minusDays(1),
                        begins ? "NOT_APPLICABLE" : "MET"),
                one(wish.say("pada " + which, "on the " + which), "asOf: " + day, "MET"),
                one(
                        wish.say("sehari sesudah " + which, "the day after the " + which),
                        "asOf: " + day.plusDays(1),
                        begins ? "MET" : "NOT_APPLICABLE"));
    }

    private static String one(String name, String setting, String verdict) {
        String lines = setting.isEmpty() ? "" : "    " + setting + "\n";
        return "  - name: \"" + name + "\"\n" + lines + "    expect: {contoh: " + verdict + "}\n";
    }
}
