package id.tatakelola.io.source;

/**
 * Bounds on what is read; what exceeds one is refused by a message that names the bound.
 *
 * @param folderBytes the most bytes of all files of a folder together
 * @param csvBytes the most bytes of one CSV file
 * @param documentBytes the most bytes of one YAML or JSON document
 * @param scalarCharacters the most characters of one value, and of one line of YAML
 * @param depth how deep lists and maps may be nested
 * @param rows the most facts that a portfolio may give
 */
public record ReadLimits(
        long folderBytes, long csvBytes, long documentBytes, int scalarCharacters, int depth, int rows) {
    private static final long MEBIBYTE = 1024 * 1024;

    /** 64 MiB a folder, 32 MiB a CSV file, 8 MiB a document, 65,536 characters a value, depth 50, a million rows. */
    public static final ReadLimits STANDARD =
            new ReadLimits(64 * MEBIBYTE, 32 * MEBIBYTE, 8 * MEBIBYTE, 64 * 1024, 50, 1_000_000);

    /** Checks that every bound is positive. */
    public ReadLimits {
        if (folderBytes < 1 || csvBytes < 1 || documentBytes < 1 || scalarCharacters < 1 || depth < 1 || rows < 1) {
            throw new IllegalArgumentException("every limit must be at least 1");
        }
    }
}
