package id.tatakelola.drools.session;

import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.engine.pack.RulePackException;
import id.tatakelola.engine.pack.RulePackProblem;
import id.tatakelola.engine.result.LocalText;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.conf.BetaRangeIndexOption;
import org.kie.api.conf.DeclarativeAgendaOption;
import org.kie.api.conf.EqualityBehaviorOption;
import org.kie.api.conf.EventProcessingOption;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.conf.PrototypesOption;
import org.kie.api.conf.RemoveIdentitiesOption;
import org.kie.api.conf.SequentialOption;
import org.kie.api.conf.SessionsPoolOption;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.AccumulateNullPropagationOption;
import org.kie.api.runtime.conf.ClockTypeOption;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.api.runtime.conf.TimedRuleExecutionOption;
import org.kie.internal.conf.IndexLeftBetaMemoryOption;
import org.kie.internal.conf.IndexRightBetaMemoryOption;
import org.kie.internal.conf.ParallelExecutionOption;
import org.kie.internal.conf.ShareAlphaNodesOption;
import org.kie.internal.conf.ShareBetaNodesOption;

/**
 * The options under which Drools answers rightly. Several others gave wrong findings without any error: alpha nodes that
 * are not shared, sessions that are not safe for threads, identities removed. Drools takes options from system properties
 * and from files on the class path, so each is set here, over whatever those say; and system properties that change how
 * rules are compiled, where no option can be set, are refused.
 */
public final class SafeOptions {
    private static final List<String> READ_BY_DROOLS = List.of("drools.", "kie.", "org.drools.", "org.kie.");
    /** They change how long the compile takes and how its classes are cut, and nothing that rules say. */
    private static final Set<String> HARMLESS = Set.of(
            "drools.parallelRulesBuildThreshold",
            "drools.externaliseCanonicalModelLambda",
            "drools.parallelLambdaExternalization",
            "kie.maven.settings.custom");

    private SafeOptions() {}

    /**
     * Ends here when a system property would change how Drools reads rules.
     *
     * @throws RulePackException naming each
     */
    static void refuseProperties() {
        List<RulePackProblem> refused = System.getProperties().stringPropertyNames().stream()
                .filter(name -> READ_BY_DROOLS.stream().anyMatch(name::startsWith))
                .filter(name -> !HARMLESS.contains(name))
                .sorted()
                .map(SafeOptions::problem)
                .toList();
        if (!refused.isEmpty()) {
            throw new RulePackException(refused);
        }
    }

    private static RulePackProblem problem(String property) {
        LocalText text = say("drools.property", property);
        return new RulePackProblem(property, 0, 0, text.indonesian(), text.english());
    }

    static KieBaseConfiguration base(KieServices services) {
        KieBaseConfiguration options = services.newKieBaseConfiguration();
        Stream.of(
                        ShareAlphaNodesOption.YES,
                        ShareBetaNodesOption.YES,
                        IndexLeftBetaMemoryOption.YES,
                        IndexRightBetaMemoryOption.YES,
                        BetaRangeIndexOption.DISABLED,
                        RemoveIdentitiesOption.NO,
                        SequentialOption.NO,
                        ParallelExecutionOption.SEQUENTIAL,
                        SessionsPoolOption.NO,
                        EventProcessingOption.CLOUD,
                        EqualityBehaviorOption.IDENTITY,
                        DeclarativeAgendaOption.DISABLED,
                        PrototypesOption.DISABLED,
                        KieBaseMutabilityOption.DISABLED)
                .forEach(options::setOption);
        return options;
    }

    static KieSessionConfiguration session(KieServices services) {
        KieSessionConfiguration options = services.newKieSessionConfiguration();
        options.setOption(ThreadSafeOption.YES);
        options.setOption(AccumulateNullPropagationOption.NO);
        options.setOption(DirectFiringOption.NO);
        options.setOption(TimedRuleExecutionOption.NO);
        options.setOption(ClockTypeOption.REALTIME);
        return options;
    }
}
