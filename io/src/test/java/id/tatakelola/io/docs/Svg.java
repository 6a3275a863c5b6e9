package id.tatakelola.io.docs;

/** Writes the few shapes of SVG that a drawing of boxes and lines needs. */
final class Svg {
    private final StringBuilder out = new StringBuilder();

    Svg(int width, int height, String title, String style) {
        line(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %2$d\" width=\"%1$d\" height=\"%2$d\" role=\"img\">"
                        .formatted(width, height));
        line("<title>" + escaped(title) + "</title>");
        line("<style>" + style + "</style>");
        line("<rect class=\"paper\" width=\"%d\" height=\"%d\"/>".formatted(width, height));
    }

    void open(String kind, String colour, String title) {
        line("<g class=\"%s\" color=\"%s\"><title>%s</title>".formatted(kind, colour, escaped(title)));
    }

    void close() {
        line("</g>");
    }

    void rectangle(String kind, int x, int y, int width, int height) {
        line("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\"/>"
                .formatted(kind, x, y, width, height));
    }

    void text(String kind, int x, int y, String text) {
        line("<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>".formatted(kind, x, y, escaped(text)));
    }

    void text(String kind, int x, int y, String text, String colour) {
        line("<text class=\"%s\" x=\"%d\" y=\"%d\" style=\"fill:%s\">%s</text>"
                .formatted(kind, x, y, colour, escaped(text)));
    }

    void across(int fromX, int toX, int y) {
        line("<path d=\"M%d %dH%d\"/>".formatted(fromX, y, toX));
    }

    void down(int x, int fromY, int toY) {
        line("<path d=\"M%d %dV%d\"/>".formatted(x, fromY, toY));
    }

    void dot(int x, int y) {
        line("<circle cx=\"%d\" cy=\"%d\" r=\"2\"/>".formatted(x, y));
    }

    /** A head that points right, its tip at the place given. */
    void arrow(int x, int y) {
        line("<path class=\"head\" d=\"M%d %dl-7 -4v8z\"/>".formatted(x, y));
    }

    String end() {
        return out + "</svg>\n";
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
