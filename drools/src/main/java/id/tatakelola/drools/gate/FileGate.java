package id.tatakelola.drools.gate;

import static id.tatakelola.drools.problem.Words.nothing;
import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.engine.plan.Place;
import id.tatakelola.engine.result.LocalText;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Lets a file through to the compiler when it is small enough, can be parsed, and holds one rule and nothing else. */
public final class FileGate {
    private static final int LONGEST = 64 * 1024;
    private static final int DEEPEST = 50;
    private static final Pattern BROKEN_TEXT = Pattern.compile("(?m)^[^\"\\n]*(?:\"[^\"\\n]*\"[^\"\\n]*)*\"[^\"\\n]*$");

    private static final Set<Byte> HIDDEN =
            Set.of(Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR);
    private static final Pattern NEAR = Pattern.compile("input '([^']*)'");

    private final SourceText source;

    /** The gate of a file. */
    public FileGate(SourceText source) {
        this.source = source;
    }

    /** The parsed file, or null when it was refused. */
    public @Nullable PackageDescr parse() {
        if (isTooLarge() || isTooDeep()) {
            return null;
        }
        Skeleton skeleton = new Skeleton(source);
        PackageDescr parsed = skeleton.holds() ? guarded(() -> parsed(skeleton)) : null;
        return parsed != null && holdsOneRule(parsed) ? parsed : null;
    }

    private boolean isTooLarge() {
        String text = source.file().text();
        if (text.length() > LONGEST) {
            source.problemAt(LONGEST, say("file.long", LONGEST));
            return true;
        }
        Matcher broken = BROKEN_TEXT.matcher(source.withoutComments());
        if (broken.find()) {
            source.problemAt(source.withoutComments().lastIndexOf('"', broken.end() - 1), say("text.broken"));
            return true;
        }
        int odd = firstOdd(text);
        if (odd >= 0) {
            source.problemAt(odd, say("character.odd", "U+%04X".formatted((int) text.charAt(odd))));
        }
        return odd >= 0;
    }

    /** Control characters and unicode escapes can hide code from a reader. */
    private static int firstOdd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = (Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0)
                    || HIDDEN.contains((byte) Character.getType(c));
            if (control || text.startsWith("\\u", i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isTooDeep() {
        int depth = 0;
        int run = 0;
        String text = source.withoutComments();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            run = "!-+~".indexOf(c) >= 0 ? run + 1 : Character.isWhitespace(c) ? run : 0;
            if (depth > DEEPEST || run > DEEPEST) {
                source.problemAt(i, say("rule.deep", DEEPEST));
                return true;
            }
        }
        return false;
    }

    /** What a parser throws, whatever it is, is a problem of the file and not of the program. */
    public <T> @Nullable T guarded(Supplier<@Nullable T> reading) {
        try {
            return reading.get();
        } catch (Refused told) {
            return null;
        } catch (StackOverflowError e) {
            source.problemInLine(1, say("rule.too-deep"));
            return null;
        } catch (RuntimeException e) {
            source.problemInLine(1, say("rule.unreadable", say("rule.syntax"), nothing()));
            return null;
        }
    }

    private @Nullable PackageDescr parsed(Skeleton skeleton) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr parsed;
        try {
            parsed = parser.parse(false, source.file().text());
        } catch (DroolsParserException e) {
            source.problemInLine(1, say("rule.unreadable-file"));
            return null;
        }
        for (DroolsError error : parser.getErrors()) {
            int line = error.getLines().length == 0 ? 1 : Math.max(1, error.getLines()[0]);
            Matcher near = NEAR.matcher(error.getMessage());
            String word = near.find() ? near.group(1) : "";
            LocalText what = word.isEmpty() ? say("rule.syntax") : say("rule.near", word);
            LocalText message = say("rule.unreadable", what, skeleton.guess(line));
            source.problemIn(new Place(line, column(error, line, word), ""), message);
        }
        return parser.getErrors().isEmpty() ? parsed : null;
    }

    /** The column of the word that the parser stumbled over, where it does stand there; 0 where it does not. */
    private int column(DroolsError error, int line, String word) {
        int column = error instanceof ParserError parser ? parser.getCol() : -1;
        List<String> lines = source.file().text().lines().toList();
        boolean there = !word.isEmpty()
                && column >= 0
                && line <= lines.size()
                && lines.get(line - 1).startsWith(word, column);
        return there ? column + 1 : 0;
    }

    private boolean holdsOneRule(PackageDescr parsed) {
        boolean more = !parsed.getFunctions().isEmpty()
                || !parsed.getFunctionImports().isEmpty()
                || !parsed.getAccumulateImports().isEmpty()
                || !parsed.getTypeDeclarations().isEmpty()
                || !parsed.getEnumDeclarations().isEmpty()
                || !parsed.getEntryPointDeclarations().isEmpty()
                || !parsed.getWindowDeclarations().isEmpty()
                || !parsed.getAttributes().isEmpty()
                || parsed.getUnit() != null;
        if (more) {
            source.problemInLine(1, say("file.holds"));
        }
        List<RuleDescr> rules = parsed.getRules();
        if (rules.size() != 1) {
            tellOthers(rules);
            return false;
        }
        return isPlain(rules.get(0)) && !more;
    }

    private void tellOthers(List<RuleDescr> rules) {
        if (rules.isEmpty()) {
            source.problemInLine(1, say("file.one-rule"));
        }
        List<RuleDescr> queries =
                rules.stream().filter(QueryDescr.class::isInstance).toList();
        queries.forEach(query -> source.problemInLine(query.getLine(), say("file.holds")));
        rules.stream()
                .filter(rule -> !queries.contains(rule))
                .skip(1)
                .forEach(rule -> source.problemInLine(rule.getLine(), say("file.second-rule", rule.getName())));
    }

    private boolean isPlain(RuleDescr rule) {
        boolean plain = !(rule instanceof QueryDescr)
                && rule.getAttributes().isEmpty()
                && rule.getNamedConsequences().isEmpty()
                && rule.getParentName() == null;
        if (!plain) {
            int line = rule.getAttributes().values().stream()
                    .mapToInt(AttributeDescr::getLine)
                    .findFirst()
                    .orElse(rule.getLine());
            source.problemInLine(line, say("rule.plain", rule.getName()));
        }
        return plain;
    }
}
