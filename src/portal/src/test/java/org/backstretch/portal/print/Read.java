package org.backstretch.portal.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF as another reader than its writer reads it.
 *
 * @param pages the text of each, line by line as the eye reads it
 * @param fonts their names, with those that are not embedded
 */
record Read(
        List<String> pages,
        TreeSet<String> fonts,
        TreeSet<String> notEmbedded,
        Instant created,
        float width,
        float height) {

    static Read of(byte[] document) {
        try (var read = Loader.loadPDF(document)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            var pages = new ArrayList<String>();
            for (int page = 1; page <= read.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(read));
            }
            var box = read.getPage(0).getMediaBox();
            var result =
                    new Read(pages, new TreeSet<>(), new TreeSet<>(), created(read), box.getWidth(), box.getHeight());
            result.readFonts(read);
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant created(PDDocument read) {
        return read.getDocumentInformation().getCreationDate().toInstant();
    }

    private void readFonts(PDDocument read) throws IOException {
        for (var page : read.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                fonts.add(font.getName());
                if (!font.isEmbedded()) {
                    notEmbedded.add(font.getName());
                }
            }
        }
    }

    String text() {
        return String.join("\n", pages);
    }

    List<String> lines() {
        return text().lines().toList();
    }
}
