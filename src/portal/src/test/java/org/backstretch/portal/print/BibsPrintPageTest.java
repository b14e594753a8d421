package org.backstretch.portal.print;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.browser;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bibs and the list of the desk on paper, read back by another reader. */
@PortalTest
class BibsPrintPageTest {
    private static final String UMA = "0192f000-0000-7000-8000-000000000021";
    private static final String MEI = "0192f000-0000-7000-8000-000000000022";
    private static final String KIM = "0192f000-0000-7000-8000-000000000023";
    private static final String BIBS = "/organizer/races/" + PrintedRace.RACE + "/bibs.pdf";
    private static final float DPI = 150;

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void two_with_a_bib_and_one_without() {
        PrintedRace.in(surroundings);
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo("/api/registration/events/" + PrintedRace.EVENT + "/desk-list"))
                        .willReturn(okJson("{\"items\":[%s,%s,%s],\"page\":0,\"size\":500,\"total\":3}"
                                .formatted(
                                        guest(UMA, "1024", "Uma Groß-Łukasz", "BACKWARD", "7K3M-9QWX"),
                                        guest(MEI, "7", "Mei Thorn", "FORWARD", "0ABC-DEFG"),
                                        guest(KIM, null, "Kim Silva", "BACKWARD", "1111-2222")))));
    }

    private static String guest(String id, @Nullable String bib, String name, String direction, String code) {
        return """
                {"entryId":"%s","raceId":"%s","raceName":"5 km","waveName":"Wave 1",%s"givenName":"%s","familyName":"","publicName":"%s",
                 "sex":"F","category":"F35","direction":"%s","status":"CONFIRMED","code":"%s",
                 "missing":[{"code":"consent-rules","sentence":"Agree to the rules.","blocksConfirmation":true}]}""".formatted(
                id, PrintedRace.RACE, bib == null ? "" : "\"bib\":\"" + bib + "\",", name, name, direction, code);
    }

    private static byte[] document(String path) {
        return signedIn()
                .get(path)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    @Test
    void each_bib_has_a_side_for_the_chest_and_one_for_the_back() {
        var read = Read.of(document(BIBS));

        assertEquals(4, read.pages().size());
        for (var side : List.of(0, 1)) {
            var page = read.pages().get(side);
            assertTrue(page.contains("7") && page.contains("Mei Thorn"), page);
            assertTrue(page.contains("5 km, forward") && page.contains("Sommerrennen Groß Łódź"), page);
        }
        assertTrue(read.pages().get(0).contains("CHEST") && read.pages().get(1).contains("BACK"));
        assertTrue(read.pages().get(2).contains("1024") && read.pages().get(2).contains("Uma Groß-Łukasz"));
        assertFalse(read.text().contains("Kim Silva"));
        assertEquals(read.width() * 148, read.height() * 210, 200);
    }

    @Test
    void only_the_chest_has_the_code_and_a_desk_reads_it() throws IOException, ReaderException {
        var document = document(BIBS + "?entry=" + UMA);

        assertEquals(2, Read.of(document).pages().size());
        assertEquals("7K3M-9QWX", scanned(document, 0));
        assertFalse(Read.of(document).pages().get(1).contains("7K3M-9QWX"));
    }

    private static String scanned(byte[] document, int page) throws IOException, ReaderException {
        try (var read = Loader.loadPDF(document)) {
            var image = new PDFRenderer(read).renderImageWithDPI(page, DPI);
            var width = image.getWidth();
            var height = image.getHeight();
            var corner = image.getSubimage(width * 4 / 5, height * 2 / 3, width / 5, height / 3);
            var pixels = corner.getRGB(0, 0, corner.getWidth(), corner.getHeight(), null, 0, corner.getWidth());
            var source = new RGBLuminanceSource(corner.getWidth(), corner.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        }
    }

    @Test
    void the_same_bibs_are_the_same_bytes() {
        assertArrayEquals(document(BIBS), document(BIBS));
    }

    @Test
    void who_has_no_bib_yet_is_sent_to_where_they_are_given_out() {
        signedIn()
                .get(BIBS + "?entry=" + KIM)
                .then()
                .statusCode(404)
                .body(containsString("/organizer/races/" + PrintedRace.RACE + "/bibs"));
    }

    @Test
    void the_desk_on_paper_lists_everybody_with_what_is_missing() {
        var text = Read.of(document("/events/" + PrintedRace.EVENT + "/desk/sheet.pdf"))
                .text();

        for (var said : List.of("Check-in, Sommerrennen Groß Łódź", "Kim Silva", "1024", "Agree to the rules.")) {
            assertTrue(text.contains(said), () -> said + " is missing in: " + text);
        }
    }

    @Test
    void strangers_sign_in_first() {
        browser().get(BIBS).then().statusCode(302);
    }
}
