package org.backstretch.portal.print;

import static java.util.Objects.requireNonNull;

import org.backstretch.portal.print.Typeface.Style;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** Above and below each page of a list: what it is, where it is found, which page of how many. */
final class Edge extends PdfPageEventHelper {
    private static final Style SMALL = new Style(8, false, Ink.QUIET);
    private static final float TOTAL_WIDTH = 16;

    private final Typeface typeface;
    private final Head heading;
    private @Nullable PdfTemplate total;
    private int pages;

    Edge(Paper paper, Head heading) {
        this.typeface = paper.typeface();
        this.heading = heading;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        total = writer.getDirectContent().createTemplate(TOTAL_WIDTH, SMALL.size() * 2);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        pages = writer.getPageNumber();
        var pen = new Pen(writer.getDirectContent());
        if (pages > 1) {
            above(pen, document);
        }
        below(pen, document);
    }

    private void above(Pen pen, Document document) {
        var y = document.top() + 14;
        var left = heading.title() + " · " + heading.race().name();
        pen.text(typeface.write(left, SMALL.bold()), Element.ALIGN_LEFT, document.left(), y);
        pen.text(typeface.write(heading.status(), SMALL.bold()), Element.ALIGN_RIGHT, document.right(), y);
    }

    private void below(Pen pen, Document document) {
        var y = document.bottom() - 22;
        pen.line(document.left(), y + 13, document.right(), y + 13, 0.5f, Ink.LINE);
        pen.text(typeface.write(heading.address(), SMALL), Element.ALIGN_LEFT, document.left(), y);
        pen.text(typeface.write(heading.edition(), SMALL), Element.ALIGN_LEFT, document.left(), y - 11);
        var page = "page " + pages + " of ";
        pen.text(typeface.write(page, SMALL), Element.ALIGN_RIGHT, document.right() - TOTAL_WIDTH, y);
        pen.canvas().addTemplate(requireNonNull(total), document.right() - TOTAL_WIDTH, y);
    }

    /** How many pages there are is known at the end; each page has room for it. */
    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        new Pen(requireNonNull(total)).text(typeface.write(Integer.toString(pages), SMALL), Element.ALIGN_LEFT, 2, 0);
    }
}
