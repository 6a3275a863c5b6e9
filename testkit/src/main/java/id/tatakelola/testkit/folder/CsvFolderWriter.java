package id.tatakelola.testkit.folder;

import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactType;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.Validity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes a portfolio as a folder that {@code PortfolioReader} reads back (<i>penulis portofolio</i>): {@code
 * portfolio.yaml} and one CSV file for each type that has facts. The same portfolio gives the same bytes.
 * The reader takes no blanks around a text, so a text that has some is read back without them.
 */
public final class CsvFolderWriter {
    private CsvFolderWriter() {}

    /**
     * Writes the files into a folder, which is made when it is not there; other files in it are left alone.
     *
     * @throws IOException when a file cannot be written
     */
    public static void write(Portfolio portfolio, LocalDate asOf, String note, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : files(portfolio, asOf, note).entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
    }

    /**
     * The files by name, as texts.
     *
     * @param asOf the day for which the portfolio is to be checked
     * @param note what readers of results must know, in one line
     */
    public static SortedMap<String, String> files(Portfolio portfolio, LocalDate asOf, String note) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put("portfolio.yaml", head(portfolio, asOf, note));
        for (FactType type : portfolio.types().all()) {
            if (!portfolio.facts(type.name()).isEmpty()) {
                files.put(type.name() + ".csv", table(portfolio, type));
            }
        }
        return files;
    }

    private static String head(Portfolio portfolio, LocalDate asOf, String note) {
        String registers =
                portfolio.registers().stream().map(CsvFolderWriter::register).collect(Collectors.joining());
        return "name: " + quoted(portfolio.name()) + "\nasOf: " + asOf + "\nnote: " + quoted(note) + "\ncomplete:"
                + (registers.isEmpty() ? " []\n" : "\n" + registers);
    }

    private static String register(CompleteRegister register) {
        Validity days = register.validity();
        String source = register.sourceId().equals(Fact.NONE) ? "" : ", source: " + quoted(register.sourceId());
        return "  - {factType: " + register.factType() + ", from: " + CsvCell.of(days.from()) + ", until: "
                + CsvCell.of(days.until()) + source + "}\n";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String table(Portfolio portfolio, FactType type) {
        StringBuilder table = new StringBuilder();
        table.append(type.components().stream().map(CsvCell::header).collect(Collectors.joining(",")))
                .append('\n');
        for (Fact fact : portfolio.facts(type.name())) {
            table.append(type.components().stream()
                            .map(c -> CsvCell.cells(c, c.get(fact)))
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        return table.toString();
    }
}
