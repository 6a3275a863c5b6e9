package id.tatakelola.io.result;

import id.tatakelola.engine.result.CheckResult;
import java.io.IOException;

/**
 * A form in which results are written (<i>bentuk laporan</i>). Stateless: one may serve many threads. The same result
 * and context give the same characters on every machine, with line feeds between lines.
 */
public interface ResultFormat {
    /** What it is chosen by, such as {@code text}. */
    String name();

    /**
     * Writes a result.
     *
     * @param result what the check found
     * @param context what the result is to be read with
     * @param out where to; it is neither flushed nor closed, and files should be UTF-8
     * @throws IllegalStateException when nothing in the result is explained, and the form would tell it
     * @throws IOException when {@code out} cannot be written to
     */
    void write(CheckResult result, ResultContext context, Appendable out) throws IOException;
}
