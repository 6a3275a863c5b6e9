package id.tatakelola.drools.source;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A rule file (<i>berkas aturan</i>).
 *
 * @param path relative to the pack's folder, with forward slashes, such as
 *     {@code monitoring/application/application-without-backup.drl}
 * @param text what stands in it
 */
public record RuleFile(String path, String text) {
    private static final Pattern RULE = Pattern.compile("(?m)^\\s*rule\\s+\"([^\"\n]+)\"");

    /** The name of the file without its folders and its ending, which is that of its rule. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1).replaceAll("\\.drl$", "");
    }

    /** The rules that it seems to hold, by its name and by its text, which the compiler has not seen yet. */
    public Set<String> rules() {
        Set<String> rules = new TreeSet<>(Set.of(name()));
        RULE.matcher(text).results().map(result -> result.group(1)).forEach(rules::add);
        return rules;
    }
}
