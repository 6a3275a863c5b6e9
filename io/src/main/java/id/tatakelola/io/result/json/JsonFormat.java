package id.tatakelola.io.result.json;

import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.io.result.ResultContext;
import id.tatakelola.io.result.ResultFormat;
import java.io.IOException;
import tools.jackson.core.exc.JacksonIOException;

/** JSON of the published schema {@code check-result.schema.json}, in both languages whatever the context's. */
public final class JsonFormat implements ResultFormat {
    @Override
    public String name() {
        return "json";
    }

    @Override
    public void write(CheckResult result, ResultContext context, Appendable out) throws IOException {
        try (JsonOut json = JsonOut.to(out)) {
            new JsonResult(json).write(result.explained(), context);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.append('\n');
    }
}
