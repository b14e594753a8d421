package org.backstretch.portal.fee;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class FeePagesTest {
    private static final String EVENT = "0192f000-0000-7000-8000-000000000001";
    private static final String RACE = "0192f000-0000-7000-8000-000000000011";
    private static final String ENTRY = "0192f000-0000-7000-8000-0000000000e1";
    private static final String IMPORT = "0192f000-0000-7000-8000-0000000000b1";
    private static final String API = "/api/registration";
    private static final String NASTY = "<script>alert(1)</script>";
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int SCALE = 4;

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void an_event_that_takes_money() {
        surroundings.forget();
        tell(get(urlPathEqualTo(API + "/events/" + EVENT)).willReturn(okJson(event())));
        tell(get(urlPathEqualTo(API + "/races/" + RACE)).willReturn(okJson(race())));
        tell(get(urlPathEqualTo(API + "/entries/" + ENTRY)).willReturn(okJson(entry())));
        tell(get(urlPathEqualTo(API + "/events/" + EVENT + "/payment-terms"))
                .willReturn(okJson("{\"currency\":\"EUR\",\"payFirst\":true,\"holder\":\"RC\",\"iban\":\"DE89\"}")));
        tell(
                get(urlPathEqualTo(API + "/races/" + RACE + "/fees"))
                        .willReturn(
                                okJson(
                                        "{\"currency\":\"EUR\",\"payFirst\":true,\"now\":1500,\"steps\":[{\"amount\":1500},{\"amount\":2000,\"fromDay\":\"2027-05-01\"}]}")));
        tell(
                get(urlPathEqualTo(API + "/events/" + EVENT + "/discounts"))
                        .willReturn(
                                okJson(
                                        "{\"items\":[{\"code\":\"CLUB-20\",\"used\":3,\"terms\":{\"percent\":20,\"uses\":5,\"closed\":false}}],\"page\":0,\"size\":200,\"total\":1}")));
        tell(get(urlPathEqualTo(API + "/events/" + EVENT + "/fees")).willReturn(okJson(table())));
        tell(get(urlPathEqualTo(API + "/entries/" + ENTRY + "/fee")).willReturn(okJson(fee())));
    }

    private void tell(MappingBuilder answer) {
        surroundings.services().stubFor(answer);
    }

    private static RequestSpecification form() {
        return signedIn().header("Origin", "https://race.example").contentType("application/x-www-form-urlencoded");
    }

    @Test
    void the_organizer_sees_who_owes_what_prices_codes_and_how_it_is_paid() {
        signedIn()
                .get("/organizer/events/" + EVENT + "/fees")
                .then()
                .statusCode(200)
                .body(containsString("15.00 EUR"))
                .body(containsString("partly paid"))
                .body(containsString("Paid, but the place is gone."))
                .body(containsString("20.00 2027-05-01"))
                .body(containsString("CLUB-20"))
                .body(containsString("&lt;script&gt;"))
                .body(not(containsString(NASTY)));
    }

    @Test
    void prices_go_to_the_service_line_by_line_and_what_is_none_is_kept_and_named() {
        tell(put(urlPathEqualTo(API + "/races/" + RACE + "/fees"))
                .willReturn(okJson("{\"currency\":\"EUR\",\"payFirst\":true,\"steps\":[]}")));
        var path = "/organizer/events/" + EVENT + "/fees/races/" + RACE + "/prices";

        form().body("prices=15%0A20%2C50+2027-05-01%0A8.00+FU18")
                .post(path)
                .then()
                .statusCode(303);
        form().body("prices=cheap")
                .post(path)
                .then()
                .statusCode(422)
                .body(containsString("begins with no amount"))
                .body(containsString(">cheap</textarea>"));

        surroundings
                .services()
                .verify(
                        1,
                        putRequestedFor(urlPathEqualTo(API + "/races/" + RACE + "/fees"))
                                .withRequestBody(matchingJsonPath("$.steps[0].amount", equalTo("1500")))
                                .withRequestBody(matchingJsonPath("$.steps[1].amount", equalTo("2050")))
                                .withRequestBody(matchingJsonPath("$.steps[1].fromDay", equalTo("2027-05-01")))
                                .withRequestBody(matchingJsonPath("$.steps[2].category", equalTo("FU18"))));
    }

    @Test
    void a_refused_account_stands_beside_its_field_with_what_was_typed() {
        tell(put(urlPathEqualTo(API + "/events/" + EVENT + "/payment-terms"))
                .willReturn(jsonResponse(
                        "{\"type\":\"/problems/invalid\",\"status\":400,\"detail\":\"This is no IBAN.\",\"field\":\"iban\"}",
                        400)));

        form().body("currency=eur&payFirst=false&holder=RC&iban=DE00")
                .post("/organizer/events/" + EVENT + "/fees/terms")
                .then()
                .statusCode(422)
                .body(containsString("This is no IBAN."))
                .body(containsString("value=\"DE00\""));
    }

    @Test
    void cash_is_booked_in_the_smallest_unit() {
        tell(post(urlPathEqualTo(API + "/entries/" + ENTRY + "/payments")).willReturn(okJson(fee())));

        signedIn()
                .get("/organizer/entries/" + ENTRY + "/fee")
                .then()
                .statusCode(200)
                .body(containsString("value=\"10.00\""))
                .body(containsString("take back"));
        form().body("what=PAYMENT+cash&amount=10%2C00&receipt=&reason=")
                .post("/organizer/entries/" + ENTRY + "/fee")
                .then()
                .statusCode(303);
        form().body("what=PAYMENT+cash&amount=ten")
                .post("/organizer/entries/" + ENTRY + "/fee")
                .then()
                .statusCode(422)
                .body(containsString("Write an amount such as 15.00."));

        surroundings
                .services()
                .verify(
                        1,
                        postRequestedFor(urlPathEqualTo(API + "/entries/" + ENTRY + "/payments"))
                                .withRequestBody(matchingJsonPath("$.kind", equalTo("PAYMENT")))
                                .withRequestBody(matchingJsonPath("$.method", equalTo("cash")))
                                .withRequestBody(matchingJsonPath("$.amount", equalTo("1000"))));
    }

    @Test
    void a_banks_app_reads_line_by_line_what_the_runner_sees() throws ReaderException {
        var page = signedIn()
                .get("/me/entries/" + ENTRY + "/fee")
                .then()
                .statusCode(200)
                .body(containsString("DE89 3704 0044 0532 0130 00"))
                .body(containsString("RF52 0001 0000"))
                .extract()
                .asString();

        assertEquals(
                List.of(
                        "BCD",
                        "002",
                        "1",
                        "SCT",
                        "",
                        "RC Isar e. V.",
                        "DE89370400440532013000",
                        "EUR10.00",
                        "",
                        "RF5200010000"),
                scanned(page).lines().toList());
    }

    /** Painted as the SVG paints it, and read as a phone reads it. */
    private static String scanned(String page) throws ReaderException {
        var viewBox = Pattern.compile("class=\"qr\" viewBox=\"0 0 (\\d+)").matcher(page);
        assertTrue(viewBox.find());
        var width = Integer.parseInt(viewBox.group(1)) * SCALE;
        var pixels = new int[width * width];
        Arrays.fill(pixels, 0xFFFFFF);
        MODULE.matcher(page)
                .results()
                .forEach(module ->
                        paint(pixels, width, Integer.parseInt(module.group(1)), Integer.parseInt(module.group(2))));
        var image = new RGBLuminanceSource(width, width, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new GlobalHistogramBinarizer(image)))
                .getText();
    }

    private static void paint(int[] pixels, int width, int x, int y) {
        for (int row = y * SCALE; row < (y + 1) * SCALE; row++) {
            Arrays.fill(pixels, row * width + x * SCALE, row * width + (x + 1) * SCALE, 0);
        }
    }

    @Test
    void a_banks_export_is_looked_at_before_it_is_booked_and_choices_go_along() {
        var imports = API + "/events/" + EVENT + "/bank-imports";
        tell(post(urlPathEqualTo(imports)).willReturn(okJson(report())));
        tell(get(urlPathEqualTo(imports + "/" + IMPORT)).willReturn(okJson(report())));
        tell(put(urlPathEqualTo(imports + "/" + IMPORT + "/confirmation")).willReturn(okJson("{\"booked\":1}")));
        tell(put(urlPathEqualTo(imports + "/" + IMPORT + "/columns")).willReturn(okJson(report())));
        var page = "/organizer/events/" + EVENT + "/bank";

        signedIn()
                .header("Origin", "https://race.example")
                .multiPart("text", "date,amount\n2027-05-03,15.00")
                .post(page)
                .then()
                .statusCode(303)
                .header("Location", endsWith(page + "/" + IMPORT));
        signedIn()
                .get(page + "/" + IMPORT)
                .then()
                .statusCode(200)
                .body(containsString("sure"))
                .body(containsString("Pays Ada Reyes."))
                .body(containsString("<option value=\"" + ENTRY + "\" selected>"))
                .body(not(containsString(NASTY)));
        form().body("version=abc&line-2=" + ENTRY + "&line-3=")
                .post(page + "/" + IMPORT + "/confirmation")
                .then()
                .statusCode(303);
        form().body("column-Wann=day&column-Wozu=nothing")
                .post(page + "/" + IMPORT + "/columns")
                .then()
                .statusCode(303);

        surroundings
                .services()
                .verify(
                        1,
                        putRequestedFor(urlPathEqualTo(imports + "/" + IMPORT + "/confirmation"))
                                .withRequestBody(matchingJsonPath("$.version", equalTo("abc")))
                                .withRequestBody(matchingJsonPath("$.lines.length()", equalTo("1")))
                                .withRequestBody(matchingJsonPath("$.lines[0].entryId", equalTo(ENTRY))));
    }

    @Test
    void the_table_comes_as_csv_in_the_name_of_whoever_looks() {
        tell(get(urlPathEqualTo(API + "/events/" + EVENT + "/fees"))
                .withQueryParam("format", equalTo("csv"))
                .willReturn(ok("reference,bib\n").withHeader("Content-Type", "text/csv; charset=UTF-8")));

        signedIn()
                .get("/organizer/events/" + EVENT + "/fees.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("reference,bib"));
    }

    private static String event() {
        return """
                {"id":"%s","name":"Night","place":"Augsburg","country":"DE","firstDay":"2027-06-01","lastDay":"2027-06-01",
                 "zone":"Europe/Berlin","status":"OPEN","races":[%s],"youMay":{"edit":true,"officiate":true}}""".formatted(EVENT, race());
    }

    private static String race() {
        return """
                {"id":"%s","eventId":"%s","eventName":"Night","zone":"Europe/Berlin","firstDay":"2027-06-01","name":"5 km","discipline":"5KR",
                 "directions":["BACKWARD"],"timing":"HAND","ruleSet":"HOUSE","entries":1,
                 "waves":[],"categories":[],"eventStatus":"OPEN","withdrawn":false}""".formatted(RACE, EVENT);
    }

    private static String entry() {
        return """
                {"id":"%s","raceId":"%s","raceName":"5 km","eventId":"%s","eventName":"Night","givenName":"%s","familyName":"Reyes",
                 "publicName":"Ada Reyes","direction":"BACKWARD","status":"PENDING"}""".formatted(ENTRY, RACE, EVENT, NASTY);
    }

    private static String table() {
        return """
                {"currency":"EUR","totals":{"owed":1500,"paid":500,"open":1000,"entries":1,"owing":1,"placeGone":1},
                 "items":[{"entryId":"%s","raceName":"5 km","givenName":"%s","familyName":"Reyes","status":"PENDING",
                   "reference":"RF5200010000","owed":1500,"paid":500,"open":1000,"state":"PARTLY_PAID","placeGone":false}],
                 "page":0,"size":200,"total":1}""".formatted(ENTRY, NASTY);
    }

    private static String fee() {
        return """
                {"entryId":"%s","state":"PARTLY_PAID","currency":"EUR","owed":1500,"paid":500,"open":1000,"openText":"10.00 EUR",
                 "payFirst":true,"placeGone":false,"reference":"RF52 0001 0000",
                 "lines":[{"id":"0192f000-0000-7000-8000-0000000000c1","kind":"CHARGE","note":"Price","owes":1500,"pays":0,"text":"15.00 EUR","mayBeCorrected":false,"at":"2027-01-01T10:00:00Z"},
                   {"id":"0192f000-0000-7000-8000-0000000000c2","kind":"PAYMENT","note":"%s","owes":0,"pays":500,"text":"5.00 EUR","method":"cash","receipt":"C-0001","mayBeCorrected":true,"at":"2027-01-02T10:00:00Z"}],
                 "ways":[{"method":"transfer","sentence":"Transfer 10.00 EUR.","holder":"RC Isar e. V.","iban":"DE89 3704 0044 0532 0130 00","reference":"RF52 0001 0000",
                   "code":"BCD\\n002\\n1\\nSCT\\n\\nRC Isar e. V.\\nDE89370400440532013000\\nEUR10.00\\n\\nRF5200010000"}]}""".formatted(ENTRY, NASTY);
    }

    private static String report() {
        return """
                {"id":"%s","version":"abc","currency":"EUR","counts":{"MATCHED":1,"UNKNOWN":1},
                 "columns":[{"heading":"Wann","field":"day"},{"heading":"%s"}],"missing":[],"fields":["day","amount"],
                 "lines":{"page":0,"size":500,"total":2,"items":[
                   {"line":2,"verdict":"MATCHED","sentence":"Pays Ada Reyes.","day":"2027-05-03","amount":1500,"payer":"%s","text":"RF52","mayBeBooked":true,
                    "candidates":[{"entryId":"%s","name":"Ada Reyes","raceName":"5 km","reference":"RF5200010000","due":1500,"placeGone":false}]},
                   {"line":3,"verdict":"UNKNOWN","sentence":"Nobody.","day":"2027-05-03","amount":700,"payer":"X","text":"","mayBeBooked":true,"candidates":[]}]},
                 "expiresAt":"2027-05-04T10:00:00Z"}""".formatted(IMPORT, NASTY, NASTY, ENTRY);
    }
}
