package org.backstretch.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;

/** Fills {@code ${NAME}} in texts, as Keycloak does with variables of its environment when it imports a file itself. */
final class Placeholders {
    private Placeholders() {}

    static JsonNode filled(JsonNode node, Map<String, String> values) {
        return switch (node) {
            case ObjectNode object -> {
                object.properties().forEach(field -> field.setValue(filled(field.getValue(), values)));
                yield object;
            }
            case ArrayNode array -> {
                for (var i = 0; i < array.size(); i++) {
                    array.set(i, filled(array.get(i), values));
                }
                yield array;
            }
            case TextNode text -> new TextNode(filled(text.asText(), values));
            default -> node;
        };
    }

    private static String filled(String text, Map<String, String> values) {
        for (var value : values.entrySet()) {
            text = text.replace("${" + value.getKey() + "}", value.getValue());
        }
        return text;
    }
}
