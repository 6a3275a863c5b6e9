package id.tatakelola.cli;

import id.tatakelola.cli.scaffold.RulePlace;
import id.tatakelola.cli.scaffold.RulePlace.DomainFolder;
import id.tatakelola.cli.scaffold.RulePlace.MechanismFolder;
import id.tatakelola.model.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the commands that write a new rule share: where it lies, what it rests on, and the language of its comments. */
final class RuleOptions {
    @Option(names = "--mechanism", paramLabel = "MEKANISME", description = "${COMPLETION-CANDIDATES}.")
    private MechanismFolder mechanism = MechanismFolder.MONITORING;

    @Option(names = "--domain", paramLabel = "BIDANG", description = "${COMPLETION-CANDIDATES}.")
    private DomainFolder domain = DomainFolder.APPLICATION;

    @Option(
            names = "--source",
            paramLabel = "RUJUKAN",
            description = "Pasal yang menjadi dasar, misalnya perpres-95-2018#pasal-40-ayat-3. (The article.)")
    private @Nullable String source;

    @Option(names = "--lang", description = "Bahasa keterangan: ${COMPLETION-CANDIDATES}.")
    private Language language = Language.ID;

    RulePlace place() {
        return new RulePlace(mechanism, domain);
    }

    @Nullable
    String source() {
        return source;
    }

    Language language() {
        return language;
    }

    String say(String indonesian, String english) {
        return language == Language.ID ? indonesian : english;
    }
}
