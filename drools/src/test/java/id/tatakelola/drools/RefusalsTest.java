package id.tatakelola.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.tatakelola.drools.source.RuleFile;
import id.tatakelola.engine.pack.RulePackException;
import id.tatakelola.model.FactTypes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no part of the rule language is refused with its place and a better form, before anything could run it. */
class RefusalsTest {
    private static final String SUBJECT = "$subject : Application( $id : id )\n";
    private static final int WHEN_LINE = 21;

    private static String refusal(String drl) {
        RulePackException refused = catchThrowableOfType(RulePackException.class, () -> Rules.compile(drl));
        assertThat(refused).as("should be refused:\n%s", drl).isNotNull();
        return refused.getMessage();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Application( id == $id, stats == ApplicationStatus.RUNNING ) | `Application` has no component `stats`. Maybe `status`.",
                "Aplication( id == $id ) | there is no fact type `Aplication`. Maybe `Application`.",
                "Application( status == ApplicationStatus.RUNING ) | `ApplicationStatus` has no `RUNING`. Maybe `RUNNING`.",
                "Application( hosting == Hosting.ABROAD ) | `Hosting` is not imported. Add `import id.tatakelola.model.asset.Hosting`.",
                "Dataset( published == true ) | `Dataset` is not imported. Add `import id.tatakelola.model.data.Dataset`.",
                "Application( id == $idd ) | `$idd` is not bound before. Maybe `$id`.",
                "Application( id() == $id ) | the call of `id` is not admitted",
                "Application( name.length() > 3 ) | the call of `length` is not admitted",
                "Application( System.getProperty(\"x\") == \"y\" ) | the call of `getProperty` is not admitted",
                "Application( name matches \"a.*\" ) | `matches` is not admitted. Use comparisons, `in` and `not in`.",
                "Application( name contains \"a\" ) | `contains` is not admitted. Use comparisons, `in` and `not in`.",
                "Application( name memberOf $id ) | `memberOf` is not admitted. Use comparisons, `in` and `not in`.",
                "Application( name str[startsWith] \"a\" ) | is not admitted. Use comparisons, `in` and `not in`.",
                "Application( name!.x == \"a\" ) | is not part of the rule language; see docs/language.md.",
                "Application( this == $subject ) | `this` is not admitted; compare ids instead.",
                "Application( ownerId == null ) | whether something is recorded may only be asked in a rule annotated @recordKeeping",
                "ApplicationUse( active ) | a truth on its own is not admitted. Maybe `active == true`.",
                "ApplicationUse( active == \"yes\" ) | a truth cannot be compared with a text.",
                "Application( status > ApplicationStatus.RUNNING ) | a `ApplicationStatus` has no order; use `==`, `!=` or `in`.",
                "ApplicationUse( unitId == $id ) | the id of a `OrganizationUnit` is never that of a `Application`.",
                "BudgetItem( amountRupiah > 1.5 ) | `1.5` is not exact. Maybe `1.5B`.",
                "BudgetItem( amountRupiah > 5L ) | `5L` is not exact. Maybe `5B`.",
                "BudgetItem( year > 2000 && < 2010 ) | an abbreviated comparison is not admitted.",
                "BudgetItem( $y : year + 1 ) | a bound calculation needs brackets, else Drools drops it. Write `$y : (...)`",
                "BudgetItem( year / 2 == 3 ) | `/` is not admitted. Use `+`, `-`, `*`, comparisons, `&&`, `||` and `!`.",
                "BudgetItem( (year + amountRupiah) > 3 ) | `+`, `-` and `*` need two numbers of one sort",
                "BudgetItem( year == 12345678901 ) | `12345678901` is no plain number of at most nine digits.",
                "BudgetItem( name == \"a\\n\" ) | an escape inside a text is not admitted.",
                "RoleAssignment( validity == asOf ) | a period cannot be compared.",
                "RoleAssignment( validity.covers($id) ) | `covers` is called on a period with a day.",
                "RoleAssignment( validity.start < asOf ) | `validity` has no component `start`.",
                "Directive( dueOn < 3 ) | a day cannot be compared with a whole number.",
                "Parameter( $v : value ) | a pattern over `Parameter` must name one",
                "Observation( value > 1 ) | a rule of monitoring may not read `Observation`, which monitoring derives",
                "$id : Application( ) | `$id` is bound twice. Give the second another name.",
                "x : Application( ) | variable `x` must begin with `$`. Maybe `$x`.",
                "Application( $subject.nothing == \"a\" ) | `Application` has no component `nothing`.",
                "Application( $id.length == 3 ) | `$id` is a text and has no components.",
                "accumulate( ApplicationUse( applicationId == $id ); $n : count( 1 ); $n > 2 ) | the pattern inside accumulate must be bound.",
                "accumulate( $u : ApplicationUse( ); $n : count( $u ); 2 < $n ) | the measure must be the left operand of each comparison",
                "accumulate( $b : BudgetItem( $a : amountRupiah ); $n : average( $a ) ) | `average` is not admitted; measures are count, sum, min and max.",
                "accumulate( $b : BudgetItem( ); $n : sum( $b ) ) | `sum` needs a number, but this is the fact `BudgetItem`.",
                "forall( Application( id == $id ) ) | `forall` needs two patterns or more",
                "forall( $a : Application( ) Application( name == \"x\" ) ) | the second pattern of `forall` must be joined by `id == $x`.",
                "eval( true ) | this condition is not admitted.",
                "Application( ) from $subject.owners | are not admitted",
                "BudgetItem( $m : ( year - $n ) ) | is not bound before",
                "accumulate( $u : ApplicationUse( ); $n : count( System.getProperty(\"x\") ); $n > 2 ) | `count` takes the variable of a pattern inside it",
                "accumulate( $u : ApplicationUse( ); $n : count( $u.getClass() ); $n > 2 ) | `count` takes the variable of a pattern inside it",
                "accumulate( $u : ApplicationUse( ); $n : count( ); $n > 2 ) | `count` takes the variable of a pattern inside it",
                "groupby( $u : ApplicationUse( ); $k : $u.unitId; $n : count( $u ); $n > 2 ) | `groupby` is not admitted.",
                "Application( $a : name in (\"x\", \"y\") ) | only a component or a calculation is bound",
                "RoleAssignment( $d : asOf ) | only a component or a calculation is bound",
                "Application( $x : $id ) | only a component or a calculation is bound",
                "RoleAssignment( $t : validity.covers(asOf) ) | a bound calculation may read components of its own pattern only",
                "Application( (((((((((((id == $id))))))))))) ) | a constraint may hold at most 6 brackets inside each other.",
                "Application( name == \"))))))))\" && (((((((((((id == $id))))))))))) ) | a constraint may hold at most 6 brackets inside each other.",
                "Application( name == 'a' ) | `'...'` is not admitted. Write a text as",
            })
    void a_condition_is_refused_with_its_reason(String condition, String reason) {
        assertThat(refusal(Rules.reporting(SUBJECT + condition)))
                .contains(reason)
                .startsWith(Rules.PATH + ":");
    }

    @Test
    void a_typo_is_told_with_line_and_column() {
        assertThat(refusal(Rules.reporting(SUBJECT + "Application( id == $id, stats == ApplicationStatus.RUNNING )")))
                .isEqualTo("monitoring/application/r.drl:" + (WHEN_LINE + 1)
                        + ":25: rule `r`: `Application` has no component `stats`. Maybe `status`.");
    }

    @Test
    void a_bound_calculation_reads_its_own_pattern_only() {
        assertThat(refusal(Rules.reporting(
                        "$b : BudgetItem( $y : year )\n" + SUBJECT + "BudgetItem( $z : ( year - $y ) )")))
                .contains("a bound calculation may read components of its own pattern only");
    }

    @Test
    void a_variable_of_a_group_is_not_seen_outside() {
        assertThat(refusal(
                        Rules.reporting(SUBJECT + "not ApplicationUse( $u : unitId )\nOrganizationUnit( id == $u )")))
                .contains("`$u` is not bound before. It is bound inside a `not`, `exists`, `or` or accumulate");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "@severity(\"MINOR\") @inForceFrom(\"2020-01-01\") | rule `r` has no @source. Add the article it rests on, such as @source(\"perpres-95-2018#pasal-31\").",
                "@source(\"uu-1\") @inForceFrom(\"2020-01-01\") | rule `r` has no @severity.",
                "@severity(\"MINOR\") @source(\"uu-1\") | rule `r` has no @inForceFrom.",
                "@severity(\"MINOR\") @source(\"uu-1\") @inForceFrom(\"2020-13-01\") | inForceFrom `2020-13-01` is no day",
                "@severity(\"GRAVE\") @source(\"uu-1\") @inForceFrom(\"2020-01-01\") | severity `GRAVE` must be one of MINOR, MAJOR, CRITICAL.",
                "@severity(\"MINOR\") @source(\"uu-2\") @inForceFrom(\"2020-01-01\") | source `uu-2` is not in law/sources.tsv. Maybe `uu-1`.",
                "@severity(\"MINOR\") @source(\"uu-1#Pasal 1\") @inForceFrom(\"2020-01-01\") | must name the place in lower-case words",
                "@severity(\"MINOR\") @source(\"uu-1\") @inForceFrom(\"2019-12-31\") | inForceFrom (2019-12-31) must not be before `uu-1` is in force (2020-01-01).",
                "@severity(\"MINOR\") @source(\"uu-old\") @inForceFrom(\"2015-01-01\") | `uu-old` ends on 2019-12-31, so the rule must end by then. Maybe @inForceUntil(\"2019-12-31\").",
                "@severity(\"MINOR\") @source(\"uu-undated\") @inForceFrom(\"2020-01-01\") | the first day of `uu-undated` is not known, so no rule can rest on it.",
                "@severity(\"MINOR\") @source(\"uu-1\") @inForceFrom(\"2020-01-01\") @inForceUntil(\"2019-01-01\") | inForceUntil (2019-01-01) must not be before inForceFrom (2020-01-01).",
                "@severity(\"MINOR\") @source(\"uu-1\") @source(\"uu-1\") @inForceFrom(\"2020-01-01\") | @source is given twice; put all into one, separated by blanks.",
                "@severity(\"MINOR\") @source(\"uu-1\") @inForceFrom(\"2020-01-01\") @sevrity(\"x\") | there is no annotation @sevrity. Maybe @severity.",
                "@severity(\"MINOR\") @source(\"uu-1\") @inForceFrom(\"2020-01-01\") @evidence(\"PAPER 3\") | evidence `PAPER 3` must be the least grade",
                "@severity(\"MINOR\") @source(\"uu-1\") @inForceFrom(\"2020-01-01\") @recordKeeping(\"yes\") | recordKeeping must be \"true\" or left out.",
            })
    void an_annotation_is_refused_with_its_reason(String annotations, String reason) {
        assertThat(refusal(Rules.file(annotations + "\n", SUBJECT, "findings.report($subject);")))
                .contains(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "findings.report($subject); findings.report($subject); | after `then` stands one statement",
                "System.exit(1); | after `then` stands one statement",
                "findings.report($subject, $id); | `findings.report` takes 1 variables, but has 2.",
                "findings.report($id); | `$id` is a text, which `findings.report` does not take there.",
                "findings.report($who); | `$who` is not bound at the top level of the rule.",
                "findings.retort($subject); | `findings.retort` is not admitted after `then`",
                "directives.issue($subject, $id, $id); | `directives.issue` belongs to direction, but this is a rule of monitoring.",
                "ratings.give($subject, $id); | `ratings` is not declared.",
            })
    void a_right_hand_side_is_refused_with_its_reason(String statement, String reason) {
        String annotations = "@severity(\"MINOR\") @source(\"uu-1\") @inForceFrom(\"2020-01-01\")\n";

        assertThat(refusal(Rules.file(annotations, SUBJECT, statement))).contains(reason);
    }

    @Test
    void whatever_else_a_rule_file_could_hold_is_refused() {
        String good = Rules.reporting(SUBJECT);

        assertThat(refusal(good.replace("when\n", "salience 10\nwhen\n"))).contains("no attributes");
        assertThat(refusal(good.replace("when\n", "dialect \"mvel\"\nwhen\n"))).contains("no attributes");
        assertThat(refusal(good.replace("rule \"r\"\n", "function int f() { return 1; }\nrule \"r\"\n")))
                .contains("a rule file holds a package, imports, globals and one rule");
        assertThat(refusal(good.replace("rule \"r\"\n", "declare Foo name : String end\nrule \"r\"\n")))
                .contains("a rule file holds a package, imports, globals and one rule");
        assertThat(refusal(good.replace("rule \"r\"\n", "query q() Application() end\nrule \"r\"\n")))
                .contains("no functions, queries");
        assertThat(refusal(good + good.substring(good.indexOf("rule \"r\""))))
                .contains(
                        "drl:26: a rule file holds one rule, so rule `r`, which begins here, needs a file of its own.");
        assertThat(refusal(good.replace("rule \"r\"\n", "import java.nio.file.Files\nrule \"r\"\n")))
                .contains("import of `java.nio.file.Files` is not admitted");
        assertThat(refusal(good.replace("rule \"r\"\n", "import static java.lang.System.exit\nrule \"r\"\n")))
                .isNotEmpty();
        assertThat(refusal(good.replace("rule \"r\"\n", "global java.util.List l\nrule \"r\"\n")))
                .contains("global `l` of type `java.util.List` is not admitted");
        assertThat(refusal("")).contains("monitoring/application/r.drl");
        assertThat(refusal("nonsense ((")).contains("monitoring/application/r.drl");
    }

    @Test
    void huge_deep_and_hidden_texts_are_refused_before_the_parser() {
        assertThat(refusal(Rules.reporting(SUBJECT + " ".repeat(70_000)))).contains("longer than 65536 characters");
        assertThat(refusal(
                        Rules.reporting(SUBJECT + "Application( " + "(".repeat(60) + "1 == 1" + ")".repeat(60) + " )")))
                .contains("nested deeper than 50 levels");
        assertThat(refusal(Rules.reporting(SUBJECT + "Application( " + "!".repeat(5000) + "(id == $id) )")))
                .contains("nested deeper than 50 levels");
        assertThat(refusal(Rules.reporting(SUBJECT + "Application( name == \"\\u0041\" )")))
                .contains("U+005C");
        assertThat(refusal(Rules.reporting(SUBJECT + "Application( name == \"\u202E\" )")))
                .contains("U+202E");
    }

    @Test
    void long_chains_and_many_patterns_are_refused() {
        assertThat(refusal(Rules.reporting(SUBJECT + "Application( id == $id" + " || id == $id".repeat(500) + " )")))
                .contains("a constraint may hold at most 60 signs");
        assertThat(refusal(Rules.reporting(SUBJECT + "Application( id == $id )\n".repeat(400))))
                .contains("a rule may hold at most 100 patterns and variables");
    }

    @Test
    void a_text_with_a_line_break_cannot_hide_an_annotation() {
        String hidden = "@severity(\"MINOR\n // \") @source(\"uu-1\") @inForceFrom(\"2020-01-01\")\n";

        assertThat(refusal(Rules.file(hidden, SUBJECT, "findings.report($subject);")))
                .contains("a text in quotes must end in its line");
    }

    @Test
    void a_rule_that_derives_has_no_or_at_its_top_level() {
        String annotations = "@severity(\"MINOR\") @source(\"uu-1\") @inForceFrom(\"2020-01-01\")\n";
        String when = "$subject : BudgetItem( $y : year )\n( Application() or ApplicationUse() )";

        assertThat(refusal(Rules.file(annotations, when, "observations.record($subject, $y, $y);")))
                .contains("Write `exists( A or B )`.");
    }

    @Test
    void names_and_folders_fit_each_other() {
        String good = Rules.reporting(SUBJECT);

        assertThat(refusal(good.replace("rule \"r\"", "rule \"Overdue Directive\"")))
                .contains(
                        "rule id `Overdue Directive` must be lower-case words joined by hyphens. Maybe `overdue-directive`.");
        assertThat(refusal(good.replace("rule \"r\"", "rule \"other\"")))
                .contains("must lie in a file of its own name");
        assertThat(refusal(good.replace("package x.monitoring", "package x.direction")))
                .contains("must end with `.monitoring");
        assertThatThrownBy(() -> RuleCompiler.forTypes(FactTypes.standard())
                        .compile(Rules.pack(new RuleFile("somewhere/r.drl", good))))
                .hasMessageContaining("a rule file lies in a folder of mechanism");
    }

    @Test
    void a_rule_that_reports_needs_a_subject_at_its_top_level() {
        assertThat(refusal(Rules.reporting("not Application( )"))).contains("`$subject` is not bound at the top level");
    }

    @Test
    void texts_are_all_there_and_their_placeholders_can_be_filled() {
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put("r.title", "x");
        texts.put("r.message", "{$nobody} {$subject.nam}");
        texts.put("s.title", "x");

        assertThatThrownBy(() -> RuleCompiler.forTypes(FactTypes.standard())
                        .compile(Rules.pack(texts, new RuleFile(Rules.PATH, Rules.reporting(SUBJECT)))))
                .hasMessageContaining("texts/messages_id.properties: rule `r` has no text `r.rationale`.")
                .hasMessageContaining("`r.message`: `{$nobody}` is not bound at the top level of the rule.")
                .hasMessageContaining("`r.message`: `{$subject.nam}` names no component. Maybe `name`.")
                .hasMessageContaining("text `s.title` belongs to no rule. Maybe `r.title`.");
    }

    @Test
    void all_problems_of_all_files_are_told_at_once_in_order() {
        RulePackException refused = catchThrowableOfType(
                RulePackException.class,
                () -> RuleCompiler.forTypes(FactTypes.standard())
                        .compile(Rules.pack(
                                new RuleFile("monitoring/application/r.drl", Rules.reporting(SUBJECT + "Foo()\nBar()")),
                                new RuleFile("monitoring/application/a.drl", "nonsense"))));

        assertThat(refused.problems()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(refused.problems().get(0).file()).isEqualTo("monitoring/application/a.drl");
    }

    @Test
    void nothing_that_stands_in_a_rule_is_run(@TempDir Path folder) {
        Path trace = folder.resolve("trace");
        String call = "java.nio.file.Files.writeString(java.nio.file.Path.of(\"" + trace + "\"), \"x\")";

        refusal(Rules.reporting(SUBJECT + "Application( " + call + " != null )"));
        refusal(Rules.reporting(SUBJECT + "eval( " + call + " != null )"));
        refusal(Rules.file(
                "@severity(\"MINOR\") @source(\"uu-1\") @inForceFrom(\"2020-01-01\")\n", SUBJECT, call + ";"));

        assertThat(Files.exists(trace)).isFalse();
    }
}
