package org.backstretch.registration.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.backstretch.registration.entry.Missing;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.backstretch.registration.testing.Priced;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Many rows cost the database no more questions than a few. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class DeskRowsTest {
    @Inject
    DeskRows rows;

    @Inject
    SessionFactory sessions;

    @Test
    void a_page_of_the_list_asks_as_often_for_many_as_for_few() {
        var meet = Priced.of(Meet.asking(), false, List.of(Map.of("amount", 1_500)))
                .meet();
        enter(meet, 0, 4);
        var few = statements(meet);

        enter(meet, 4, 24);

        assertEquals(few, statements(meet));
        var row = rows(meet).getLast();
        assertEquals(
                List.of("consent-health", "consent-rules", "fee", "guardian-consent", "bib"),
                row.missing().stream().map(Missing::code).toList());
    }

    /** Half of them are children, and each is of a club of her own and looked at at the desk. */
    private static void enter(Meet meet, int from, int to) {
        IntStream.range(from, to).forEach(number -> {
            var entry = UUID.fromString(Asking.runner()
                    .says(Map.of(
                            "givenName",
                            "Uma",
                            "familyName",
                            "Castell %02d".formatted(number),
                            "sex",
                            "F",
                            "birthDate",
                            number % 2 == 0 ? "1990-01-01" : "2015-01-01",
                            "email",
                            "uma%d@example.org".formatted(number),
                            "clubName",
                            "Club %d".formatted(number)))
                    .post(meet.entries())
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
            if (number % 4 == 0) {
                meet.organizer().asks().get("/entries/" + entry + "/fee").then().statusCode(200);
            }
        });
    }

    private List<DeskRow> rows(Meet meet) {
        return QuarkusTransaction.requiringNew().call(() -> rows.all(meet.event(), null));
    }

    /** The least of several counts: now and then something else is asked in between. */
    private long statements(Meet meet) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            return IntStream.range(0, 5)
                    .mapToLong(any -> {
                        statistics.clear();
                        assertTrue(rows(meet).size() >= 4);
                        return statistics.getPrepareStatementCount();
                    })
                    .min()
                    .orElseThrow();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
