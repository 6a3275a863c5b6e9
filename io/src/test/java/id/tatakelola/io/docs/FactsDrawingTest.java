package id.tatakelola.io.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What the drawing shows, read back as XML. */
class FactsDrawingTest {
    private static final FactTypes TYPES = FactTypes.standard();
    private static Document drawing;

    private record Area(int x, int y, int width, int height) {
        static Area of(Element rectangle) {
            return new Area(
                    number(rectangle, "x"),
                    number(rectangle, "y"),
                    number(rectangle, "width"),
                    number(rectangle, "height"));
        }

        boolean meets(Area other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }

    @BeforeAll
    static void draw() throws Exception {
        drawing = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(FactsDrawing.of(TYPES))));
    }

    private static List<Element> elements(String name, String kind) {
        NodeList all = drawing.getElementsByTagName(name);
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(element -> element.getAttribute("class").equals(kind))
                .toList();
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }

    @Test
    void every_type_has_a_box_and_every_reference_a_row_and_a_branch() {
        int references = TYPES.all().stream()
                .mapToInt(type -> FactAreas.references(type).size())
                .sum();

        assertThat(elements("text", "type"))
                .extracting(Element::getTextContent)
                .containsExactlyInAnyOrderElementsOf(
                        TYPES.all().stream().map(FactType::name).toList());
        assertThat(elements("text", "row")).hasSize(references);
        assertThat(elements("circle", "")).hasSize(references);
        assertThat(elements("path", "head")).hasSameSizeAs(elements("g", "net"));
    }

    @Test
    void no_two_boxes_lie_upon_each_other_and_all_lie_on_the_paper() {
        Area paper = new Area(
                0, 0, number(drawing.getDocumentElement(), "width"), number(drawing.getDocumentElement(), "height"));
        List<Area> placed = new ArrayList<>();
        for (Element box : elements("rect", "box")) {
            Area area = Area.of(box);
            assertThat(placed).noneMatch(area::meets);
            assertThat(area.x() + area.width()).isLessThan(paper.width());
            assertThat(area.y() + area.height()).isLessThan(paper.height());
            placed.add(area);
        }
        assertThat(placed).hasSameSizeAs(TYPES.all());
    }
}
