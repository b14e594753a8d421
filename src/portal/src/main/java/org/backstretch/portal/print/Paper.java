package org.backstretch.portal.print;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.UUID;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** A PDF that is being written. Its id, date and font names follow from what it is about: the same content, the same bytes. */
final class Paper {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document;
    private final PdfWriter writer;
    private final Typeface typeface;

    /**
     * @param margins of each page, in points; the lower two thirds more at top and bottom
     * @param about what tells it apart from every other document
     * @param at its date
     */
    Paper(Rectangle size, float margins, String about, String title, Instant at, Printing printing) {
        document = new Document(size, margins, margins, margins * 1.6f, margins * 1.5f);
        writer = PdfWriter.getInstance(document, bytes);
        var seed = about.getBytes(StandardCharsets.UTF_8);
        typeface = Typeface.of(printing, seed);
        document.addTitle(title);
        writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate(calendar(at)));
        var id = UUID.nameUUIDFromBytes(seed).toString().getBytes(StandardCharsets.UTF_8);
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("en"));
    }

    void open(PdfPageEventHelper everyPage) {
        writer.setPageEvent(everyPage);
        document.open();
    }

    Typeface typeface() {
        return typeface;
    }

    void add(Element element) {
        document.add(element);
    }

    /** Nothing happens at the top of a page. */
    void nextPage() {
        document.newPage();
    }

    float left() {
        return document.left();
    }

    float right() {
        return document.right();
    }

    float top() {
        return document.top();
    }

    float bottom() {
        return document.bottom();
    }

    float width() {
        return right() - left();
    }

    boolean isAtTop() {
        return room() >= top() - bottom();
    }

    /** What is left of the height of this page. */
    float room() {
        return writer.getVerticalPosition(false) - bottom();
    }

    PdfContentByte canvas() {
        return writer.getDirectContent();
    }

    /** Ends it. */
    byte[] bytes() {
        document.close();
        return bytes.toByteArray();
    }

    private static Calendar calendar(Instant at) {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        calendar.setTimeInMillis(at.toEpochMilli());
        return calendar;
    }
}
