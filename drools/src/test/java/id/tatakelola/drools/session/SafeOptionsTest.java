package id.tatakelola.drools.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakelola.drools.source.RuleFile;
import id.tatakelola.engine.pack.RulePackException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.conf.EqualityBehaviorOption;
import org.kie.api.conf.EventProcessingOption;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.conf.RemoveIdentitiesOption;
import org.kie.api.conf.SequentialOption;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.internal.conf.ParallelExecutionOption;
import org.kie.internal.conf.ShareAlphaNodesOption;

/** No option under which Drools answers wrongly can be reached. */
class SafeOptionsTest {
    private static final List<RuleFile> RULE = List.of(new RuleFile("monitoring/application/r.drl", """
            package x.monitoring.application
            import id.tatakelola.model.asset.Application
            rule "r"
            when
              Application( name == "x" )
            then
            end
            """));
    private static final Map<String, String> UNSAFE = Map.of(
            "drools.shareAlphaNodes", "false",
            "drools.removeIdentities", "true",
            "drools.sequential", "true",
            "drools.parallelExecution", "FULLY_PARALLEL",
            "drools.eventProcessingMode", "stream",
            "drools.equalityBehavior", "equality",
            "drools.threadSafe", "false");

    private final Map<String, String> before = new HashMap<>();

    private void set(String name, String value) {
        before.put(name, System.getProperty(name, ""));
        System.setProperty(name, value);
    }

    @AfterEach
    void restore() {
        before.forEach((name, value) -> {
            if (value.isEmpty()) {
                System.clearProperty(name);
            } else {
                System.setProperty(name, value);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drools.threadSafe",
                "drools.shareAlphaNodes",
                "drools.shareBetaNodes",
                "drools.removeIdentities",
                "drools.sequential",
                "drools.sequential.agenda",
                "drools.parallelExecution",
                "drools.maxThreads",
                "drools.eventProcessingMode",
                "drools.equalityBehavior",
                "drools.declarativeAgendaEnabled",
                "drools.sessionPool",
                "drools.kieBaseMutability",
                "drools.prototypes",
                "drools.indexPrecedence",
                "drools.betaNodeRangeIndexEnabled",
                "drools.alphaNodeRangeIndexThreshold",
                "drools.compositeKeyDepth",
                "drools.consequenceExceptionHandler",
                "drools.ruleBaseUpdateHandler",
                "drools.accumulate.function.sum",
                "drools.accumulateNullPropagation",
                "drools.evaluator.equality",
                "drools.dialect.default",
                "drools.lang.level",
                "drools.propertySpecific",
                "drools.processStringEscapes",
                "drools.alphaNetworkCompiler",
                "drools.kbuilder.severity.duplicateRule",
                "drools.dump.dir",
                "drools.clockType",
                "drools.timedRuleExecution",
                "drools.directFiring",
                "drools.queryListener",
                "drools.beliefSystem",
                "kie.mbeans",
                "org.kie.build.DateFormats",
            })
    void a_system_property_that_changes_how_rules_are_read_is_refused_by_name(String property) {
        set(property, "true");

        assertThatThrownBy(() -> DrlBase.compile(RULE))
                .isInstanceOf(RulePackException.class)
                .hasMessage(property + ": system property `" + property
                        + "` could change what rules mean in Drools. Remove it.");
    }

    @Test
    void a_system_property_that_only_changes_how_long_the_compile_takes_is_admitted() {
        set("drools.parallelRulesBuildThreshold", "-1");

        assertThatCode(() -> DrlBase.compile(RULE)).doesNotThrowAnyException();
    }

    @Test
    @SuppressWarnings("unchecked") // RemoveIdentitiesOption.KEY is a raw key
    void options_are_set_over_what_drools_would_take_from_elsewhere() {
        UNSAFE.forEach(this::set);
        KieServices services = KieServices.get();
        KieBaseConfiguration taken = services.newKieBaseConfiguration();

        KieBaseConfiguration safe = SafeOptions.base(services);
        KieSessionConfiguration session = SafeOptions.session(services);

        assertThat(taken.getOption(ShareAlphaNodesOption.KEY)).isEqualTo(ShareAlphaNodesOption.NO);
        assertThat(taken.getOption(RemoveIdentitiesOption.KEY)).isEqualTo(RemoveIdentitiesOption.YES);
        assertThat(safe.getOption(ShareAlphaNodesOption.KEY)).isEqualTo(ShareAlphaNodesOption.YES);
        assertThat(safe.getOption(RemoveIdentitiesOption.KEY)).isEqualTo(RemoveIdentitiesOption.NO);
        assertThat(safe.getOption(SequentialOption.KEY)).isEqualTo(SequentialOption.NO);
        assertThat(safe.getOption(ParallelExecutionOption.KEY)).isEqualTo(ParallelExecutionOption.SEQUENTIAL);
        assertThat(safe.getOption(EventProcessingOption.KEY)).isEqualTo(EventProcessingOption.CLOUD);
        assertThat(safe.getOption(EqualityBehaviorOption.KEY)).isEqualTo(EqualityBehaviorOption.IDENTITY);
        assertThat(safe.getOption(KieBaseMutabilityOption.KEY)).isEqualTo(KieBaseMutabilityOption.DISABLED);
        assertThat(session.getOption(ThreadSafeOption.KEY)).isEqualTo(ThreadSafeOption.YES);
    }
}
