package org.backstretch.portal.print;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.text.Normalizer;
import java.util.Locale;

/** A document as an answer: shown by the browser, and saved under a name that says what it is. */
final class Pdf {
    private static final int LONGEST_NAME = 80;

    private Pdf() {}

    static Response answer(byte[] document, String name) {
        return Response.ok(document, "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + plain(name) + ".pdf\"")
                .build();
    }

    /** In letters that every file system takes. */
    private static String plain(String name) {
        var letters = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        return letters.substring(0, Math.min(letters.length(), LONGEST_NAME)).replaceAll("^-|-$", "");
    }
}
