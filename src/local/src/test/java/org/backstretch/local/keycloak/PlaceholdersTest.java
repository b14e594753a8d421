package org.backstretch.local.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.backstretch.local.up.Checkout;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {
    @Test
    void the_realm_is_filled_to_the_last_place() throws Exception {
        var file = Checkout.ours().root().resolve("deploy/keycloak/realm-backstretch.json");
        var realm = new ObjectMapper().readTree(file.toFile());

        var filled = Placeholders.filled(
                realm,
                Map.of(
                        "BACKSTRETCH_FRONT_DOOR",
                        "https://run.example",
                        "BACKSTRETCH_PORTAL_SECRET",
                        "secret",
                        "BACKSTRETCH_ACCOUNTS_SECRET",
                        "another"));

        var portal = filled.path("clients").path(0);
        assertEquals(
                "https://run.example/*", portal.path("redirectUris").path(0).asText());
        assertEquals("secret", portal.path("secret").asText());
        assertFalse(filled.toString().contains("${"));
    }
}
