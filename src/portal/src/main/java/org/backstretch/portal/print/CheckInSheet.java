package org.backstretch.portal.print;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.backstretch.portal.page.Words;
import org.backstretch.portal.print.Typeface.Style;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.Guest;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;

/** The desk on paper: everybody by name, with a box to tick, for the day on which every phone is empty. */
final class CheckInSheet {
    private static final float MARGIN = 36;
    private static final List<String> HEADS = List.of("", "Bib", "Name", "Race", "Category", "Missing");
    private static final float[] WIDTHS = {20, 44, 160, 130, 48, 120};
    private static final float BOX = 11;

    private static final Style TITLE = new Style(18, true, Ink.BLACK);
    private static final Style FACTS = new Style(10, false, Ink.QUIET);
    private static final Style HEAD = new Style(8, true, Ink.QUIET);
    private static final Style TEXT = new Style(9.5f, false, Ink.BLACK);
    private static final Style FINE = new Style(8, false, Ink.AMBER);

    private final Paper paper;
    private final Typeface typeface;
    private final PdfPTable table = new PdfPTable(WIDTHS);

    CheckInSheet(Event event, Printing printing) {
        paper = new Paper(
                PageSize.A4,
                MARGIN,
                "check-in " + event.id(),
                "Check-in, " + event.name(),
                event.firstDay().atStartOfDay().toInstant(ZoneOffset.UTC),
                printing);
        paper.open(new PdfPageEventHelper());
        typeface = paper.typeface();
        say("Check-in, " + event.name(), TITLE, 20);
        say(event.place() + " · " + Words.words(event.firstDay()), FACTS, 14);
        table.setTotalWidth(paper.width());
        table.setLockedWidth(true);
        table.setSpacingBefore(8);
        table.setHeaderRows(1);
        HEADS.forEach(head -> add(head, HEAD));
    }

    private void say(String text, Style style, float leading) {
        var paragraph = new Paragraph(leading, "");
        paragraph.add(typeface.write(text, style));
        paper.add(paragraph);
    }

    void print(List<Guest> guests) {
        guests.forEach(this::print);
    }

    private void print(Guest guest) {
        box(guest.isCheckedIn());
        add(Optional.ofNullable(guest.bib()).orElse(""), TEXT.bold());
        add(guest.filedName(), TEXT);
        add(guest.raceName(), TEXT);
        add(Optional.ofNullable(guest.category()).orElse(""), TEXT);
        add(guest.isCheckedIn() ? "" : guest.lacks(), FINE);
    }

    /** Empty to be ticked; crossed for who was checked in before this was printed. */
    private void box(boolean isTicked) {
        var cell = cell(isTicked ? "×" : "", TEXT.bold());
        cell.setCellEvent((any, place, canvases) -> {
            var canvas = canvases[PdfPTable.LINECANVAS];
            canvas.setColorStroke(Ink.QUIET);
            canvas.rectangle(place.getLeft() + 2, place.getTop() - BOX - 3, BOX, BOX);
            canvas.stroke();
        });
        table.addCell(cell);
    }

    private void add(String text, Style style) {
        table.addCell(cell(text, style));
    }

    private PdfPCell cell(String text, Style style) {
        var cell = new PdfPCell(typeface.write(text, style));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(Ink.LINE);
        cell.setPadding(4);
        return cell;
    }

    byte[] bytes() {
        paper.add(table);
        return paper.bytes();
    }
}
