package org.backstretch.registration.startlist;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.List;
import java.util.Map;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class StartListTest {

    @Test
    void a_wave_has_its_own_start_list() {
        var meet = Meet.open(Map.of(
                "waves",
                List.of(
                        Map.of("name", "Early", "plannedStart", "2027-06-01T17:00:00Z"),
                        Map.of("name", "Late", "plannedStart", "2027-06-01T18:00:00Z"))));
        var late = Asking.nobody().get("/races/" + meet.race()).<String>path("waves[1].id");
        meet.enter(Map.of("familyName", "Aal"));
        meet.enter(Map.of("familyName", "Zorn", "waveId", late));
        var list = "/races/" + meet.race() + "/start-list";

        Asking.nobody().get(list + "?wave=" + late).then().body("items.name", contains("Uma Zorn"));
        Asking.nobody().get(list).then().body("items.name", contains("Uma Aal", "Uma Zorn"));
        assertEquals(
                2,
                Asking.nobody()
                        .get(list + "?format=csv&wave=" + late)
                        .asString()
                        .lines()
                        .count());
    }
}
