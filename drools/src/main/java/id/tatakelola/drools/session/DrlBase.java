package id.tatakelola.drools.session;

import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.drools.source.RuleFile;
import id.tatakelola.engine.pack.RulePackException;
import id.tatakelola.engine.pack.RulePackProblem;
import id.tatakelola.engine.result.LocalText;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;

/** Rule files compiled by Drools, in its executable model and with the options of {@link SafeOptions}. */
public final class DrlBase {
    private static final String FOLDER = "src/main/resources/";

    private DrlBase() {}

    /**
     * Compiles rule files; call it only with files that the gate has let through, since DRL is otherwise arbitrary Java.
     *
     * @throws RulePackException listing what Drools refuses
     */
    public static KieBase compile(List<RuleFile> files) {
        SafeOptions.refuseProperties();
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("id.tatakelola.session", "rules", "1." + DigestOf.files(files));
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(release);
        files.forEach(file -> system.write(FOLDER + file.path(), file.text()));
        try {
            KieBuilder builder = services.newKieBuilder(system).buildAll(ExecutableModelProject.class);
            refuse(builder.getResults().getMessages(Message.Level.ERROR));
            KieContainer container = services.newKieContainer(release);
            return container.newKieBase(SafeOptions.base(services));
        } catch (RulePackException told) {
            throw told;
        } catch (RuntimeException e) { // some mistakes leave Drools' compiler as bare exceptions
            throw new RulePackException(
                    List.of(problem(files.size() == 1 ? files.get(0).path() : "", 0, say("drools.failed", e))));
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static void refuse(List<Message> errors) {
        if (!errors.isEmpty()) {
            throw new RulePackException(errors.stream().map(DrlBase::problem).toList());
        }
    }

    private static RulePackProblem problem(Message error) {
        String path = String.valueOf(error.getPath());
        String file = path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : path;
        return problem(
                file,
                Math.max(0, error.getLine()),
                say("drools.refused", error.getText().strip()));
    }

    private static RulePackProblem problem(String file, int line, LocalText message) {
        return new RulePackProblem(file, line, 0, message.indonesian(), message.english());
    }
}
