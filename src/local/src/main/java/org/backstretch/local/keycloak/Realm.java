package org.backstretch.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.backstretch.local.process.Trouble;

/**
 * The realm as this machine needs it. Keycloak imports a realm only when it is new; addresses, secrets and mail follow at
 * every start, because they may have changed since.
 *
 * @param file the realm that is imported when there is none
 * @param frontDoor the address people use, without a path
 * @param portalSecret the secret of the client {@code portal}
 * @param accountsSecret the secret of the client {@code accounts}, by which registration makes organizers
 * @param mailPort the local mail server's
 */
public record Realm(
        Path file, String frontDoor, String portalSecret, String accountsSecret, int mailPort, Logins logins) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PATH = "realms/backstretch";

    /** May be repeated at will. */
    void bringInOrder(Admin admin) {
        if (admin.find(PATH).isEmpty()) {
            admin.post("realms", imported());
        }
        admin.put(PATH, JSON.createObjectNode().set("smtpServer", mailServer()));
        updatePortal(admin);
        updateCommandLine(admin);
        new ServiceAccount(admin, PATH).bringInOrder(imported(), accountsSecret);
        new FirstPeople(admin, PATH, logins).welcome();
    }

    private JsonNode imported() {
        try {
            return Placeholders.filled(
                    JSON.readTree(file.toFile()),
                    Map.of(
                            "BACKSTRETCH_FRONT_DOOR",
                            frontDoor,
                            "BACKSTRETCH_PORTAL_SECRET",
                            portalSecret,
                            "BACKSTRETCH_ACCOUNTS_SECRET",
                            accountsSecret));
        } catch (IOException cause) {
            throw new Trouble("The realm cannot be read from " + file + ": " + cause.getMessage(), cause);
        }
    }

    private ObjectNode mailServer() {
        return JSON.createObjectNode()
                .put("host", "127.0.0.1")
                .put("port", Integer.toString(mailPort))
                .put("from", "backstretch@localhost")
                .put("fromDisplayName", "Backstretch");
    }

    private void updatePortal(Admin admin) {
        var portal = client(admin, "portal");
        portal.put("secret", portalSecret).put("rootUrl", frontDoor).put("baseUrl", "/");
        portal.putArray("redirectUris").add(frontDoor + "/*");
        portal.putArray("webOrigins").add(frontDoor);
        portal.withObject("/attributes").put("post.logout.redirect.uris", frontDoor + "/*");
        save(admin, portal);
    }

    /** On this machine the command may sign in with a name and a password; elsewhere it uses the device grant. */
    private static void updateCommandLine(Admin admin) {
        save(admin, client(admin, "cli").put("directAccessGrantsEnabled", true));
    }

    private static ObjectNode client(Admin admin, String clientId) {
        if (admin.get(PATH + "/clients?clientId=" + clientId).path(0) instanceof ObjectNode client) {
            return client;
        }
        throw new Trouble("The realm has no client " + clientId + ".");
    }

    private static void save(Admin admin, ObjectNode client) {
        admin.put(PATH + "/clients/" + client.path("id").asText(), client);
    }
}
