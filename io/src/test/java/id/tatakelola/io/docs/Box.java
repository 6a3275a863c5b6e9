package id.tatakelola.io.docs;

import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactType;
import java.util.List;

/** The box of a type: its head, and a row for each reference; placed after it is made. */
final class Box {
    static final int WIDTH = 270;
    private static final int HEAD = 34;
    private static final int ROW = 15;
    private static final int FOOT = 5;

    private final FactType type;
    private final List<FactComponent> rows;
    private int column;
    private int x;
    private int y;

    Box(FactType type) {
        this.type = type;
        this.rows = FactAreas.references(type);
    }

    FactType type() {
        return type;
    }

    List<FactComponent> rows() {
        return rows;
    }

    int height() {
        return HEAD + rows.size() * ROW + (rows.isEmpty() ? 0 : FOOT);
    }

    int column() {
        return column;
    }

    int x() {
        return x;
    }

    int y() {
        return y;
    }

    int headY() {
        return y + HEAD / 2;
    }

    int rowY(int row) {
        return y + HEAD + row * ROW + ROW / 2;
    }

    void putInColumn(int at) {
        column = at;
    }

    void putX(int at) {
        x = at;
    }

    void putY(int at) {
        y = at;
    }
}
