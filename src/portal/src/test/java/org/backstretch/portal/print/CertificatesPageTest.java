package org.backstretch.portal.print;

import static org.backstretch.portal.print.PrintedRace.RESULTS;
import static org.backstretch.portal.print.PrintedRace.entry;
import static org.backstretch.portal.print.PrintedRace.finisher;
import static org.backstretch.portal.print.PrintedRace.unplaced;
import static org.backstretch.portal.testing.Session.browser;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.Collectors;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Certificates, read back by another reader. */
@PortalTest
class CertificatesPageTest {
    private static final String ALL = RESULTS + "/certificates.pdf";

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    private PrintedRace race;

    @BeforeEach
    void an_official_list() {
        race = PrintedRace.in(surroundings);
        race.versions("\"status\":\"PROVISIONAL\"", "\"status\":\"OFFICIAL\"");
        race.rows(
                2,
                List.of(
                        finisher(1, "11", "Ada Łukasz-Groß", sex("F", "F35", "31:04")),
                        finisher(2, "12", "Bert Ñandú", sex("M", "M40", "31:09")),
                        finisher(2, "13", "Mei Thorn", sex("F", "F35", "31:09")),
                        finisher(4, "14", "Anonymous", sex("F", "F20", "32:00")),
                        finisher(5, "15", "Kim Silva", sex("F", "F20", "33:00")),
                        unplaced("31", "Runa Falk", "\"outcome\":\"DID_NOT_FINISH\",\"sex\":\"F\"")));
    }

    private static String sex(String sex, String category, String mark) {
        return "\"direction\":\"BACKWARD\",\"sex\":\"%s\",\"category\":\"%s\",\"mark\":\"%s\",\"millis\":1863900"
                .formatted(sex, category, mark);
    }

    private static String of(String bib) {
        return RESULTS + "/certificates/" + entry(bib) + ".pdf";
    }

    private static Read read(RequestSpecification by, String path) {
        return Read.of(by.get(path)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray());
    }

    @Test
    void it_says_who_ran_what_how_fast_and_every_place() {
        var read = read(browser(), of("13"));

        var text = read.text();
        for (var said : List.of(
                "Sommerrennen Groß Łódź",
                "Augsburg (DE) · Sat 20 Jun 2026",
                "Mei Thorn",
                "5 km, run backward",
                "31:09",
                "tied 2nd 2nd 2nd",
                "of 5 finishers of 4 women of 2 in category F35",
                "Official results, version 2 · rule set IRR-2016")) {
            assertTrue(text.contains(said), () -> said + " is missing in: " + text);
        }
        assertEquals(1, read.pages().size());
        assertTrue(read.width() > read.height());
    }

    @Test
    void names_keep_their_letters() {
        assertTrue(read(browser(), of("11")).text().contains("Ada Łukasz-Groß"));
    }

    @Test
    void a_name_too_long_for_the_sheet_becomes_smaller_and_stays_whole() {
        var name = "Maximiliane Wilhelmina von Hohenstein-Wittelsbach zu Untersberg und Oberammergau";
        race.rows(2, List.of(finisher(1, "11", name, sex("F", "F35", "31:04"))));

        assertTrue(read(browser(), of("11")).text().contains(name));
    }

    @Test
    void who_did_not_finish_has_none() {
        browser().get(of("31")).then().statusCode(404).body(containsString("A certificate is for who finished"));
    }

    @Test
    void who_is_anonymous_has_none() {
        browser()
                .get(of("14"))
                .then()
                .statusCode(404)
                .body(containsString("Who chose to be anonymous has no certificate"));
    }

    @Test
    void provisional_results_have_none() {
        race.versions("\"status\":\"PROVISIONAL\"");

        browser().get(of("11")).then().statusCode(404).body(containsString("these are provisional"));
    }

    @Test
    void a_rehearsal_has_none() {
        race.may(true, true);

        signedIn()
                .get(of("11"))
                .then()
                .statusCode(404)
                .body(containsString("Nobody gets a certificate of a rehearsal."));
    }

    @ParameterizedTest
    @CsvSource({
        "?first=1&within=sex, Ada Łukasz-Groß|Bert Ñandú",
        "?first=1&within=category, Ada Łukasz-Groß|Bert Ñandú",
        "?first=2&within=category, Ada Łukasz-Groß|Bert Ñandú|Mei Thorn|Kim Silva",
        "?first=2, Ada Łukasz-Groß|Bert Ñandú|Mei Thorn",
        "?category=F20, Kim Silva",
        "'', Ada Łukasz-Groß|Bert Ñandú|Mei Thorn|Kim Silva"
    })
    void an_official_prints_many_at_once(String query, String names) {
        race.may(true, false);

        var read = read(signedIn(), ALL + query);

        var printed = read.pages().stream()
                .map(page -> page.lines()
                        .filter(line -> names.contains(line.strip()))
                        .findFirst()
                        .orElse("?"))
                .collect(Collectors.joining("|"));
        assertEquals(names, printed);
    }

    @Test
    void nobody_else_prints_many() {
        browser().get(ALL).then().statusCode(302);
        signedIn().get(ALL).then().statusCode(403).body(containsString("You are not an official of 5 km"));
    }

    @Test
    void nobody_chosen_is_said() {
        race.may(true, false);

        signedIn()
                .get(ALL + "?category=M80")
                .then()
                .statusCode(404)
                .body(containsString("Nobody with a name finished"));
    }

    @Test
    void the_same_certificate_is_the_same_to_the_byte_and_embeds_its_fonts() {
        var certificate = browser().get(of("12")).asByteArray();

        assertEquals(Read.of(certificate), Read.of(browser().get(of("12")).asByteArray()));
        assertFalse(Read.of(certificate).fonts().isEmpty());
        assertTrue(Read.of(certificate).notEmbedded().isEmpty());
    }
}
