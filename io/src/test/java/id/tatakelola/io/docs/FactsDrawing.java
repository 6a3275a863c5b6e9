package id.tatakelola.io.docs;

import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Labels;
import id.tatakelola.model.Language;
import java.util.Objects;

/** Draws all types and the references between them, the same on every machine. */
final class FactsDrawing {
    private static final String STYLE = "text{font-family:system-ui,'DejaVu Sans',sans-serif;font-size:11px;fill:#222}"
            + ".paper{fill:#fff}.area{fill:#f3f4f6;stroke:#d4d7dd}.box{fill:#fff;stroke:#6b7280}"
            + ".title{font-size:20px;font-weight:bold}.areaName{font-size:13px;font-weight:bold;fill:#4b5563}"
            + ".type{font-size:12px;font-weight:bold}.label{font-size:10px;fill:#6b7280}"
            + ".to{text-anchor:end}"
            + ".net path{stroke:currentColor;stroke-width:1.3;fill:none}.net circle,.net .head{fill:currentColor;stroke:none}"
            + ".net:hover path{stroke-width:3.5}";

    private final FactsLayout layout;
    private final Labels labels;
    private final Svg svg;

    private FactsDrawing(FactTypes types) {
        this.layout = new FactsLayout(types);
        this.labels = types.labels();
        this.svg = new Svg(layout.width(), layout.height(), "Facts and their references", STYLE);
    }

    static String of(FactTypes types) {
        return new FactsDrawing(types).draw();
    }

    private String draw() {
        svg.text("title", FactsLayout.MARGIN, 28, "Facts and their references");
        svg.text(
                "label",
                FactsLayout.MARGIN,
                46,
                "A row is a component that refers to another type by id; a question mark says that it may be unknown."
                        + " One line, with branches, for each type referred to; point at it to see it alone.");
        layout.areas().forEach(this::area);
        layout.nets().forEach(this::net);
        layout.areas().forEach(area -> layout.boxesOf(area).forEach(this::box));
        return svg.end();
    }

    private void area(String area) {
        Box first = layout.boxesOf(area).get(0);
        int x = first.x() - FactsLayout.INNER;
        int y = first.y() - FactsLayout.AREA_HEAD;
        svg.rectangle("area", x, y, Box.WIDTH + 2 * FactsLayout.INNER, layout.areaHeight(area));
        svg.text("areaName", x + FactsLayout.INNER, y + 18, area);
    }

    private void net(String target, Net net) {
        svg.open("net", net.colour(), "references to " + target);
        if (net.spansColumns()) {
            int left = layout.gutterX(net, net.columns().get(0));
            int right = layout.gutterX(net, FactsLayout.last(net.columns()));
            svg.across(left, right, layout.channelY(net));
        }
        for (int column : net.columns()) {
            svg.down(layout.gutterX(net, column), layout.upper(net, column), FactsLayout.last(net.heights(column)));
        }
        for (Net.Tap tap : net.taps()) {
            svg.across(layout.gutterX(net, tap.box().column()), tap.box().x(), tap.y());
            svg.dot(tap.box().x(), tap.y());
        }
        Box box = net.target();
        svg.across(layout.gutterX(net, box.column()), box.x() - 4, box.headY());
        svg.arrow(box.x(), box.headY());
        svg.close();
    }

    private void box(Box box) {
        String name = box.type().name();
        svg.rectangle("box", box.x(), box.y(), Box.WIDTH, box.height());
        svg.text("type", box.x() + 8, box.y() + 15, name);
        svg.text("label", box.x() + 8, box.y() + 28, labels.label(name, Language.ID));
        for (int row = 0; row < box.rows().size(); row++) {
            FactComponent component = box.rows().get(row);
            String target = Objects.requireNonNull(component.references()).getSimpleName();
            int y = box.rowY(row) + 4;
            svg.text("row", box.x() + 8, y, component.name() + (component.nullable() ? "?" : ""));
            svg.text("to", box.x() + Box.WIDTH - 8, y, target, colour(target));
        }
    }

    private String colour(String target) {
        return Objects.requireNonNull(layout.nets().get(target)).colour();
    }
}
