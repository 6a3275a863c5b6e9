package id.tatakelola.drools.source;

/**
 * A rule file (<i>berkas aturan</i>).
 *
 * @param path relative to the pack's folder, with forward slashes, such as
 *     {@code monitoring/application/application-without-backup.drl}
 * @param text what stands in it
 */
public record RuleFile(String path, String text) {}
