package id.tatakelola.cli.scaffold;

import java.util.Locale;

/**
 * The folders of a rule.
 *
 * @param mechanism the first
 * @param domain the second
 */
public record RulePlace(MechanismFolder mechanism, DomainFolder domain) {
    /** The folders of mechanisms, as an author writes them. */
    public enum MechanismFolder {
        /** <i>Pengarahan</i>. */
        DIRECTION,
        /** <i>Pemantauan</i>. */
        MONITORING,
        /** <i>Evaluasi</i>. */
        EVALUATION
    }

    /** The folders of domains, as an author writes them. */
    public enum DomainFolder {
        /** <i>Kebijakan umum</i>. */
        POLICY,
        /** <i>Data dan informasi</i>. */
        DATA,
        /** <i>Aplikasi</i>. */
        APPLICATION,
        /** <i>Infrastruktur</i>. */
        INFRASTRUCTURE,
        /** <i>Kelembagaan</i>. */
        INSTITUTION
    }

    /** The path of a file of a rule in this place. */
    String path(String file) {
        return folder(mechanism) + "/" + folder(domain) + "/" + file;
    }

    /** How the package of a rule in this place ends. */
    String packageEnding() {
        return folder(mechanism) + "." + folder(domain);
    }

    private static String folder(Enum<?> place) {
        return place.name().toLowerCase(Locale.ROOT);
    }
}
