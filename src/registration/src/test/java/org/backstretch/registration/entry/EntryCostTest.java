package org.backstretch.registration.entry;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.IntStream;
import org.backstretch.registration.testing.Crowd;
import org.backstretch.registration.testing.Meet;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** What is asked of the database while others wait for the same race. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class EntryCostTest {
    @Inject
    SessionFactory sessions;

    @Test
    void entering_takes_few_questions() {
        var crowd = Crowd.before(3);

        var most = IntStream.range(0, 6)
                .mapToLong(number -> {
                    crowd.runner("Runner " + number).asks().get("/me").then().statusCode(200);
                    return statements(() -> crowd.enterAll("Runner " + number));
                })
                .max()
                .orElseThrow();

        assertTrue(most <= 24, () -> "as many as " + most);
    }

    @Test
    void an_entry_by_the_organizer_takes_fewer() {
        var meet = Meet.open(Map.of("capacity", 100));
        meet.enter(Map.of("bib", "1"));

        var count = statements(() -> meet.enter(Map.of("bib", "2")));

        assertTrue(count <= 14, () -> "as many as " + count);
    }

    private long statements(Runnable deed) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            deed.run();
            return statistics.getPrepareStatementCount();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
