package org.backstretch.portal.print;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.portal.page.Gap;
import org.backstretch.portal.page.Words;
import org.backstretch.portal.print.Typeface.Style;
import org.backstretch.portal.results.ResultRow;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** The table of one direction. Its heads stand on each page; what was handed to the paper is forgotten. */
final class ResultTable {
    private static final List<String> HEADS = List.of("Place", "Bib", "Name", "Club", "Category", "Mark", "Gap");
    private static final float[] WIDTHS = {34, 38, 166, 126, 48, 60, 46};
    private static final List<Integer> NUMBERS = List.of(0, 1, 5, 6);
    private static final int LAST_COLUMNS = 2;

    private static final Style HEAD = new Style(8, true, Ink.QUIET);
    private static final Style TEXT = new Style(9.5f, false, Ink.BLACK);
    private static final Style NUMBER = TEXT.bold();
    private static final Style FINE = new Style(8, false, Ink.QUIET);
    private static final Style RULE = new Style(8.5f, false, Ink.ALARM);

    private final Paper paper;
    private final Typeface typeface;
    private final PdfPTable table = new PdfPTable(WIDTHS);
    private @Nullable OutcomeKind group = OutcomeKind.FINISHED;

    ResultTable(Paper paper) {
        this.paper = paper;
        this.typeface = paper.typeface();
        table.setTotalWidth(paper.width());
        table.setLockedWidth(true);
        table.setSpacingBefore(8);
        table.setComplete(false);
        table.setHeaderRows(1);
        for (int column = 0; column < HEADS.size(); column++) {
            var head = cell(typeface.write(HEADS.get(column), HEAD), column);
            head.setBorder(Rectangle.BOTTOM);
            head.setBorderWidth(1);
            head.setBorderColor(Ink.BLACK);
            table.addCell(head);
        }
    }

    void add(ResultRow row) {
        if (row.outcome() != group) {
            group = row.outcome();
            begin(row);
        }
        if (row.isFinisher()) {
            finisher(row);
        } else {
            other(row);
        }
    }

    private void begin(ResultRow row) {
        var outcome = Optional.ofNullable(row.outcome()).map(Words::words).orElse("no result yet");
        var title = outcome.substring(0, 1).toUpperCase(Locale.ROOT) + outcome.substring(1);
        var cell = lined(typeface.write(title, NUMBER));
        cell.setColspan(HEADS.size());
        cell.setPaddingTop(10);
        table.addCell(cell);
    }

    private void finisher(ResultRow row) {
        var name = who(row);
        if (row.reason() != null) {
            name.add(Chunk.NEWLINE);
            name.add(typeface.write(row.reason(), FINE));
        }
        if (!row.stretches().isEmpty()) {
            name.add(Chunk.NEWLINE);
            name.add(typeface.write(
                    row.stretches().stream().map(ResultTable::stretch).collect(Collectors.joining(" · ")), FINE));
        }
        cells(row.placeLabel(), row, name);
        add(typeface.write(text(row.mark()), NUMBER), 5);
        add(typeface.write(Gap.gap(row), FINE), 6);
    }

    /** What a section or a leg took, and in which direction or by whom. */
    private static String stretch(ResultRow.Leg leg) {
        var what = leg.direction() == null ? leg.runners() : Words.word(leg.direction());
        return (text(what) + " " + (leg.mark() == null ? "–" : leg.mark())).strip();
    }

    /** What the rules say of them stands where others have a mark. */
    private void other(ResultRow row) {
        var outcome = row.outcome();
        cells(outcome == null ? "" : outcome.status(), row, who(row));
        var why = Stream.of(row.rule(), row.reason())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(": "));
        var cell = lined(typeface.write(why, RULE));
        cell.setColspan(LAST_COLUMNS);
        table.addCell(cell);
    }

    private void cells(@Nullable String first, ResultRow row, Phrase name) {
        add(typeface.write(text(first), NUMBER), 0);
        add(typeface.write(text(row.bib()), TEXT), 1);
        add(name, 2);
        add(typeface.write(text(row.clubName()), TEXT), 3);
        add(typeface.write(text(row.category()), TEXT), 4);
    }

    private Phrase who(ResultRow row) {
        return typeface.write(Optional.ofNullable(row.name()).orElse("Anonymous"), TEXT);
    }

    private void add(Phrase text, int column) {
        table.addCell(cell(text, column));
    }

    private static PdfPCell cell(Phrase text, int column) {
        var cell = lined(text);
        cell.setHorizontalAlignment(NUMBERS.contains(column) ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        return cell;
    }

    /** A row is a lane. */
    private static PdfPCell lined(Phrase text) {
        var cell = new PdfPCell(text);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(0.4f);
        cell.setBorderColor(Ink.LINE);
        cell.setPadding(3);
        cell.setPaddingTop(2.5f);
        cell.setPaddingBottom(3.5f);
        cell.setUseAscender(true);
        cell.setLeading(0, 1.2f);
        cell.setRunDirection(PdfWriter.RUN_DIRECTION_LTR);
        return cell;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Puts on paper what there is. */
    void print() {
        if (table.isSkipFirstHeader() && isAtNextPage()) {
            paper.nextPage();
            table.setSkipFirstHeader(false);
        }
        paper.add(table);
        table.setSpacingBefore(0);
    }

    /** A table that goes on leaves out its heads, also where its next row begins another page. */
    private boolean isAtNextPage() {
        return table.size() > table.getHeaderRows()
                && (paper.isAtTop() || paper.room() < table.getRowHeight(table.getHeaderRows()));
    }

    void end() {
        table.setComplete(true);
        print();
    }
}
