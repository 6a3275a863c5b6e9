package id.tatakelola.io.result;

import id.tatakelola.model.FactRef;
import id.tatakelola.model.Language;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a report that is made from more than the result (<i>bagian laporan</i>), such as the maturity of a city. */
public interface ReportSection {
    /** Writes it as text. */
    void write(TextPage page, Language language);

    /** It as JSON: texts, numbers, truth values, null, and lists and maps of such. */
    Map<String, @Nullable Object> json();

    /** Whether findings on a subject are told here, so that the list of findings need not tell them again. */
    boolean tells(FactRef subject);
}
