package org.backstretch.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Makes the accounts of the first people; those who have one keep it as it is, with whatever they changed. */
record FirstPeople(Admin admin, String realm, Logins logins) {
    private static final ObjectMapper JSON = new ObjectMapper();

    void welcome() {
        for (var person : FirstPerson.values()) {
            if (account(person).isEmpty()) {
                create(person);
            }
        }
    }

    private void create(FirstPerson person) {
        // Kept from an account that was not created to its end, if there is one.
        var login = logins.of(person).orElseGet(() -> logins.make(person));
        admin.post(realm + "/users", representation(person, login));
        var account = account(person).orElseThrow();
        var roles = JSON.createArrayNode();
        person.roles().forEach(role -> roles.add(admin.get(realm + "/roles/" + role)));
        admin.post(realm + "/users/" + account.path("id").asText() + "/role-mappings/realm", roles);
    }

    private Optional<JsonNode> account(FirstPerson person) {
        return Optional.of(admin.get(realm + "/users?exact=true&email=" + person.email())
                        .path(0))
                .filter(JsonNode::isObject);
    }

    private static ObjectNode representation(FirstPerson person, Login login) {
        var user = JSON.createObjectNode()
                .put("username", login.email())
                .put("email", login.email())
                .put("emailVerified", true)
                .put("enabled", true)
                .put("firstName", person.givenName())
                .put("lastName", person.familyName());
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", login.password())
                .put("temporary", false);
        return user;
    }
}
