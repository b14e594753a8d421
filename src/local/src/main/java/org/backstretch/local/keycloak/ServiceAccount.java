package org.backstretch.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.backstretch.local.process.Trouble;

/**
 * The client by which registration gives and takes the role organizer. A realm that is older than it gets it here; what it
 * may do is said again at each start.
 */
record ServiceAccount(Admin admin, String realm) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CLIENT = "accounts";
    private static final List<String> RIGHTS = List.of("manage-users", "view-realm");

    /** @param described the realm as it would be imported */
    void bringInOrder(JsonNode described, String secret) {
        if (find(CLIENT).isEmpty()) {
            admin.post(realm + "/clients", description(described));
        }
        var client = get(CLIENT).put("secret", secret);
        admin.put(realm + "/clients/" + id(client), client);
        allow(admin.get(realm + "/clients/" + id(client) + "/service-account-user"));
    }

    private static JsonNode description(JsonNode described) {
        return described
                .path("clients")
                .valueStream()
                .filter(client -> client.path("clientId").asText().equals(CLIENT))
                .findFirst()
                .orElseThrow(() -> new Trouble("The realm's file describes no client " + CLIENT + "."));
    }

    private void allow(JsonNode account) {
        var management = id(get("realm-management"));
        var rights = JSON.createArrayNode();
        RIGHTS.forEach(right -> rights.add(admin.get(realm + "/clients/" + management + "/roles/" + right)));
        admin.post(realm + "/users/" + id(account) + "/role-mappings/clients/" + management, rights);
    }

    private ObjectNode get(String clientId) {
        return find(clientId).orElseThrow(() -> new Trouble("The realm has no client " + clientId + "."));
    }

    private Optional<ObjectNode> find(String clientId) {
        return admin.get(realm + "/clients?clientId=" + clientId).path(0) instanceof ObjectNode client
                ? Optional.of(client)
                : Optional.empty();
    }

    private static String id(JsonNode thing) {
        return thing.path("id").asText();
    }
}
