package id.tatakelola.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Time for a check by the number of facts, both logarithmic, one thread.
 *
 * @param figures the measurements
 */
record ScalingPlot(Figures figures) {
    private static final int LEFT = 90;
    private static final int TOP = 20;
    private static final int STEP = 90;
    private static final int LEAST_FACTS = 2;
    private static final int MOST_FACTS = 6;
    private static final int LEAST_MICROS = 1;
    private static final int MOST_MICROS = 8;
    private static final int STEP_DOWN = 50;
    private static final int RIGHT = LEFT + (MOST_FACTS - LEAST_FACTS) * STEP;
    private static final int BOTTOM = TOP + (MOST_MICROS - LEAST_MICROS) * STEP_DOWN;

    /** The drawing. */
    String svg() {
        StringBuilder svg = new StringBuilder(text(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                        + " font-size=\"12\" role=\"img\">\n<title>Time for a check by number of facts</title>\n"
                        + "<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>\n",
                RIGHT + 260, BOTTOM + 50));
        grid(svg);
        int row = 0;
        for (Witness witness : Witness.values()) {
            if (witness.drawn()) {
                line(svg, witness, row++);
            }
        }
        return svg.append("</svg>\n").toString();
    }

    private static void grid(StringBuilder svg) {
        for (int power = LEAST_FACTS; power <= MOST_FACTS; power++) {
            double x = x(Math.pow(10, power));
            svg.append(path(x, TOP, x, BOTTOM, "#dddddd", ""));
            svg.append(label(x, BOTTOM + 18, "middle", text("%,.0f", Math.pow(10, power))));
        }
        for (int power = LEAST_MICROS; power <= MOST_MICROS; power++) {
            double y = y(Math.pow(10, power));
            svg.append(path(LEFT, y, RIGHT, y, "#dddddd", ""));
            svg.append(label(LEFT - 8, y + 4, "end", time(power)));
        }
        svg.append(label(
                (LEFT + RIGHT) / 2.0,
                BOTTOM + 38,
                "middle",
                "facts in the city; processor time of the checking thread for a check"));
    }

    private static String time(int power) {
        int thousands = power / 3;
        String unit = List.of("µs", "ms", "s").get(thousands);
        return text("%,.0f %s", Math.pow(10, power - 3 * thousands), unit);
    }

    private void line(StringBuilder svg, Witness witness, int row) {
        List<Figure> points = figures.sizes().stream()
                .flatMap(size -> figures.find(witness, size).stream())
                .toList();
        if (points.isEmpty()) {
            return;
        }
        svg.append(text(
                "<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\" points=\"%s\"/>\n",
                witness.colour(),
                witness.dashes(),
                points.stream()
                        .map(f -> text("%.1f,%.1f", x(f.facts()), y(f.cpu())))
                        .collect(Collectors.joining(" "))));
        for (Figure f : points) {
            svg.append(text(
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>\n",
                    x(f.facts()), y(f.cpu()), witness.colour()));
        }
        double y = TOP + 20 + row * 22.0;
        svg.append(path(RIGHT + 15, y, RIGHT + 50, y, witness.colour(), witness.dashes()));
        svg.append(label(RIGHT + 56, y + 4, "start", witness.label() + growth(witness)));
    }

    private String growth(Witness witness) {
        return figures.growth(witness)
                .map(exponent -> text(", n^%.2f", exponent))
                .orElse("");
    }

    private static double x(double facts) {
        return LEFT + (Math.log10(facts) - LEAST_FACTS) * STEP;
    }

    private static double y(double micros) {
        return BOTTOM - (Math.log10(micros) - LEAST_MICROS) * STEP_DOWN;
    }

    private static String path(double x1, double y1, double x2, double y2, String colour, String dashes) {
        return text(
                "<path d=\"M%.1f %.1fL%.1f %.1f\" stroke=\"%s\" stroke-width=\"%d\" stroke-dasharray=\"%s\"/>\n",
                x1, y1, x2, y2, colour, "#dddddd".equals(colour) ? 1 : 2, dashes);
    }

    private static String label(double x, double y, String anchor, String words) {
        return text("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n", x, y, anchor, words);
    }

    private static String text(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
