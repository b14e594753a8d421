package org.backstretch.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.List;
import org.backstretch.kit.testing.Teller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RaceDayTest {
    private Teller registration;

    @BeforeAll
    void open() {
        registration = new Teller();
    }

    @AfterAll
    void close() {
        registration.close();
    }

    @Test
    void finishers_stand_in_the_order_of_their_times() {
        var meet = new Meet(registration).with("1", "2", "3");
        meet.start(Meet.GUN).then().statusCode(200);

        meet.send(List.of(meet.stamp("2", "PT25M0.4S"), meet.stamp("0001", "PT24M"), meet.stamp("3", "PT31M3.001S")))
                .then()
                .statusCode(200);

        assertEquals(List.of("1 1 24:00", "2 2 25:01", "3 3 31:04"), meet.results());
    }
}
