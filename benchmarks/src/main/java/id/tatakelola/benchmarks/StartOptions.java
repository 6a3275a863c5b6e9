package id.tatakelola.benchmarks;

import java.util.List;

/** How the JVM is started. */
public enum StartOptions {
    /** As Java is by itself. */
    PLAIN("as Java is", List.of(), "", ""),
    /** As the launcher of the command starts it, but for the archive. */
    LAUNCHER("options of the launcher", List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), "", ""),
    /** And with an archive of the classes that such a check loads, made beforehand. */
    CDS("and a CDS archive", LAUNCHER.options, "-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile="),
    /** And with what such a check compiles and links besides; from Java 25 on. */
    AOT("and an AOT cache", LAUNCHER.options, "-XX:AOTCacheOutput=", "-XX:AOTCache=");

    private final String words;
    final List<String> options;
    final String write;
    final String read;

    StartOptions(String words, List<String> options, String write, String read) {
        this.words = words;
        this.options = options;
        this.write = write;
        this.read = read;
    }

    /** In words. */
    public String inWords() {
        return words;
    }
}
