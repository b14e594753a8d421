package org.backstretch.portal.print;

import java.time.ZoneOffset;
import java.util.Optional;
import org.backstretch.portal.line.Qr;
import org.backstretch.portal.page.Words;
import org.backstretch.portal.print.Typeface.Style;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.Guest;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPageEventHelper;

/**
 * Bibs on A5, two pages each: one for the chest and one for the back, for who runs backward is read from behind. Both say
 * number, name, race and direction; the one for the chest has the code that the desk scans.
 */
final class BibSheets {
    private static final Rectangle LANDSCAPE = new Rectangle(PageSize.A5.getHeight(), PageSize.A5.getWidth());
    private static final float EDGE = 28;
    private static final float RIGHT = LANDSCAPE.getWidth() - EDGE;
    private static final float MIDDLE = LANDSCAPE.getWidth() / 2;
    private static final float BAND = 46;
    private static final float QR = 84;
    private static final float NUMBER_BASE = 142;
    private static final float ARROW = 58;

    private static final Style NUMBER = new Style(250, true, Ink.BLACK);
    private static final Style NAME = new Style(34, true, Ink.BLACK);
    private static final Style EVENT = new Style(15, true, Ink.WHITE);
    private static final Style RACE = new Style(15, true, Ink.BLACK);
    private static final Style SIDE = new Style(10, true, Ink.QUIET);
    private static final Style CODE = new Style(9, true, Ink.BLACK);

    private final Paper paper;
    private final Event event;
    private boolean isBegun;

    /** @param whose what tells these from other bibs of the event */
    BibSheets(Event event, String whose, Printing printing) {
        this.event = event;
        paper = new Paper(
                LANDSCAPE,
                0,
                "bibs " + event.id() + " " + whose,
                "Bibs, " + event.name(),
                event.firstDay().atStartOfDay().toInstant(ZoneOffset.UTC),
                printing);
        paper.open(new PdfPageEventHelper());
    }

    void print(Guest guest) {
        var chest = side(guest, "CHEST");
        chest.qr(Qr.of(guest.code()), RIGHT - QR + 4, BAND - 4, QR);
        chest.text(paper.typeface().write(guest.code(), CODE), Element.ALIGN_CENTER, RIGHT - QR / 2 + 4, BAND - 8);
        side(guest, "BACK");
    }

    private Pen side(Guest guest, String which) {
        if (isBegun) {
            paper.nextPage();
        }
        isBegun = true;
        var pen = new Pen(paper.canvas());
        var top = LANDSCAPE.getHeight() - BAND;
        pen.area(0, top, LANDSCAPE.getWidth(), BAND, Ink.TARTAN);
        pen.mark(EDGE, top + 15, 15, Ink.WHITE);
        write(pen, event.name(), EVENT, EDGE + 34, top + 17, RIGHT - EDGE - 40);
        pen.text(
                paper.typeface().write(Optional.ofNullable(guest.bib()).orElse(""), number(guest)),
                Element.ALIGN_CENTER,
                MIDDLE,
                NUMBER_BASE);
        write(pen, guest.publicName(), NAME, EDGE, 86, RIGHT - QR - EDGE - 12);
        pen.direction(guest.direction(), EDGE, 44, ARROW, Ink.TARTAN);
        var race = guest.raceName() + ", " + Words.word(guest.direction())
                + Optional.ofNullable(guest.category())
                        .map(code -> " · " + code)
                        .orElse("");
        write(pen, race, RACE, EDGE + ARROW + 14, 46, RIGHT - QR - EDGE - ARROW - 26);
        pen.text(paper.typeface().write(which, SIDE), Element.ALIGN_LEFT, EDGE, 20);
        return pen;
    }

    /** As large as the paper allows. */
    private Style number(Guest guest) {
        return fitting(Optional.ofNullable(guest.bib()).orElse(""), NUMBER, RIGHT - EDGE);
    }

    private void write(Pen pen, String text, Style style, float x, float y, float room) {
        pen.text(paper.typeface().write(text, fitting(text, style, room)), Element.ALIGN_LEFT, x, y);
    }

    private Style fitting(String text, Style style, float room) {
        var width = paper.typeface().width(text, style);
        return width <= room ? style : style.sized(style.size() * room / width);
    }

    byte[] bytes() {
        return paper.bytes();
    }
}
