package org.backstretch.portal.print;

import java.util.List;
import java.util.Optional;
import org.backstretch.portal.line.Qr;
import org.backstretch.portal.page.Words;
import org.backstretch.portal.print.Typeface.Style;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Starter;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** A start list for the notice board: A4, each wave by itself, by bib. */
final class StartSheet {
    private static final float MARGIN = 40;
    private static final float QR = 84;
    private static final List<String> HEADS = List.of("Bib", "Name", "Club", "Category", "Direction");
    private static final float[] WIDTHS = {48, 190, 150, 60, 70};
    private static final Style BRAND = new Style(9, true, Ink.QUIET);
    private static final Style EVENT = new Style(20, true, Ink.BLACK);
    private static final Style RACE = new Style(15, true, Ink.TARTAN);
    private static final Style FACTS = new Style(10, false, Ink.QUIET);
    private static final Style WAVE = new Style(13, true, Ink.BLACK);
    private static final Style HEAD = new Style(8, true, Ink.QUIET);
    private static final Style TEXT = new Style(10, false, Ink.BLACK);

    private final Paper paper;
    private final StartHeading heading;

    StartSheet(StartHeading heading, Printing printing) {
        this.heading = heading;
        paper = new Paper(
                PageSize.A4,
                MARGIN,
                "start list " + heading.race().id() + " " + heading.at(),
                "Start list, " + heading.race().name() + ", " + heading.title(),
                heading.at(),
                printing);
        paper.open(new Edge(paper, heading));
        head();
    }

    private void head() {
        var pen = new Pen(paper.canvas());
        pen.mark(paper.left() + 1, paper.top() + 12, 10, Ink.TARTAN);
        pen.text(
                paper.typeface().write("Start list", BRAND),
                Element.ALIGN_LEFT,
                paper.left() + 22,
                paper.top() + 13.5f);
        pen.qr(Qr.of(heading.address()), paper.right() - QR + 8, paper.top() - QR + 26, QR);
        say(heading.title(), EVENT, 22);
        say(heading.race().name(), RACE, 20);
        say(heading.facts(), FACTS, 14);
        say(heading.status() + " · " + heading.edition(), FACTS, 14);
    }

    private void say(String text, Style style, float leading) {
        var paragraph = new Paragraph(leading, "");
        paragraph.add(paper.typeface().write(text, style));
        paragraph.setIndentationRight(QR);
        paper.add(paragraph);
    }

    byte[] print(List<Starter> starters) {
        if (heading.race().hasSeveralWaves()) {
            heading.waves().forEach(wave -> print(wave, starters));
        } else {
            table(starters);
        }
        return paper.bytes();
    }

    private void print(Race.Wave wave, List<Starter> starters) {
        var inWave = starters.stream()
                .filter(starter -> wave.name().equals(starter.waveName()))
                .toList();
        if (!inWave.isEmpty()) {
            say(
                    wave.name() + ", "
                            + Words.clock(wave.plannedStart(), heading.race().clock()),
                    WAVE,
                    28);
            table(inWave);
        }
    }

    private void table(List<Starter> starters) {
        var table = new PdfPTable(WIDTHS);
        table.setTotalWidth(paper.width());
        table.setLockedWidth(true);
        table.setSpacingBefore(8);
        table.setHeaderRows(1);
        HEADS.forEach(head -> table.addCell(cell(head, HEAD, 1)));
        starters.forEach(starter -> row(table, starter));
        paper.add(table);
    }

    private void row(PdfPTable table, Starter starter) {
        table.addCell(cell(said(starter.bib()), TEXT.bold(), 0.4f));
        table.addCell(cell(starter.name(), TEXT, 0.4f));
        table.addCell(cell(said(starter.clubName()), TEXT, 0.4f));
        table.addCell(cell(said(starter.category()), TEXT, 0.4f));
        table.addCell(cell(Words.word(starter.direction()), TEXT, 0.4f));
    }

    private static String said(@Nullable String text) {
        return Optional.ofNullable(text).orElse("");
    }

    private PdfPCell cell(String text, Style style, float line) {
        Phrase phrase = paper.typeface().write(text, style);
        var cell = new PdfPCell(phrase);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(line);
        cell.setBorderColor(line < 1 ? Ink.LINE : Ink.BLACK);
        cell.setPadding(3.5f);
        cell.setUseAscender(true);
        cell.setRunDirection(PdfWriter.RUN_DIRECTION_LTR);
        return cell;
    }
}
