package org.backstretch.portal.print;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.backstretch.athletics.Direction;
import org.backstretch.portal.line.Qr;
import org.backstretch.portal.page.Words;
import org.backstretch.portal.print.Typeface.Style;
import org.backstretch.portal.results.ResultRow;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;

/**
 * A list for the notice board: A4, each direction by itself, finishers by place, then who did not finish, was disqualified,
 * did not start. Rows are printed as they are handed in, so that a long list is never held as a whole.
 */
final class ResultSheet {
    private static final float MARGIN = 40;
    private static final float QR = 84;
    private static final Style BRAND = new Style(9, true, Ink.QUIET);
    private static final Style EVENT = new Style(20, true, Ink.BLACK);
    private static final Style RACE = new Style(15, true, Ink.TARTAN);
    private static final Style FACTS = new Style(10, false, Ink.QUIET);
    private static final Style STATUS = new Style(12, true, Ink.INFIELD);
    private static final Style REMARK = new Style(10, false, Ink.BLACK);
    private static final Style DIRECTION = new Style(13, true, Ink.BLACK);

    private final Paper paper;
    private final Heading heading;
    private @Nullable Direction direction;
    private @Nullable ResultTable table;

    ResultSheet(Heading heading, Printing printing) {
        var printed = heading.printed();
        this.heading = heading;
        paper = new Paper(
                PageSize.A4,
                MARGIN,
                "list " + heading.race().id() + " " + printed.version(),
                "Results, " + heading.race().name() + ", " + heading.title(),
                Objects.requireNonNull(printed.publishedAt()),
                printing);
        paper.open(new Edge(paper, heading));
        head();
    }

    private void head() {
        var pen = new Pen(paper.canvas());
        pen.mark(paper.left() + 1, paper.top() + 12, 10, Ink.TARTAN);
        pen.text(paper.typeface().write("Results", BRAND), Element.ALIGN_LEFT, paper.left() + 22, paper.top() + 13.5f);
        pen.qr(Qr.of(heading.address()), paper.right() - QR + 8, paper.top() - QR + 26, QR);
        say(heading.title(), EVENT, 22);
        say(heading.race().name(), RACE, 20);
        heading.facts().forEach(fact -> say(fact, FACTS, 14));
        say(heading.status(), heading.isProvisional() ? STATUS.in(Ink.AMBER) : STATUS, 22);
        heading.remarks().forEach(remark -> say(remark, REMARK, 14));
    }

    private void say(String text, Style style, float leading) {
        var paragraph = new Paragraph(leading, "");
        paragraph.add(paper.typeface().write(text, style));
        paragraph.setIndentationRight(QR);
        paper.add(paragraph);
    }

    void print(List<ResultRow> rows) {
        rows.forEach(this::print);
        if (table != null) {
            table.print();
        }
    }

    private void print(ResultRow row) {
        if (table == null || direction != row.direction()) {
            endTable();
            direction = row.direction();
            if (heading.race().hasSeveralDirections() && direction != null) {
                title(direction);
            }
            table = new ResultTable(paper);
        }
        table.add(row);
    }

    private void title(Direction of) {
        var word = Words.word(of);
        say(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1), DIRECTION, 28);
    }

    private void endTable() {
        if (table != null) {
            table.end();
        }
    }

    byte[] bytes() {
        endTable();
        return paper.bytes();
    }
}
