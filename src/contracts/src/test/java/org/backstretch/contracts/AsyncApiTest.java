package org.backstretch.contracts;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The document that others read says what the records say, no more and no less. */
class AsyncApiTest {
    static final List<String> TOPICS = Topics.ALL;

    private final JsonNode document;

    AsyncApiTest() throws IOException {
        document = new YAMLMapper()
                .readTree(Path.of("..", "..", "docs", "asyncapi.yaml").toFile());
    }

    @Test
    void the_document_lists_exactly_the_topics_there_are() {
        var addresses = document.path("channels")
                .valueStream()
                .map(channel -> channel.path("address").asText())
                .sorted()
                .toList();

        assertEquals(Topics.ALL.stream().sorted().toList(), addresses);
    }

    @ParameterizedTest
    @FieldSource("TOPICS")
    void a_topic_is_compacted_and_has_its_partitions(String topic) {
        var kafka = resolved(channel(topic).path("bindings")).path("kafka");

        assertEquals(Topics.PARTITIONS, kafka.path("partitions").asInt());
        assertEquals(
                "[\"compact\"]",
                kafka.path("topicConfiguration").path("cleanup.policy").toString());
    }

    @ParameterizedTest
    @FieldSource("TOPICS")
    void a_topic_carries_exactly_the_types_of_facts_that_travel_on_it(String topic) {
        var types = channel(topic)
                .path("messages")
                .valueStream()
                .map(message -> resolved(message).path("name").asText())
                .collect(toSet());

        assertEquals(headersOf(topic), types);
    }

    @ParameterizedTest
    @EnumSource(FactType.class)
    void a_fact_has_exactly_the_fields_of_its_record(FactType type) {
        var message = document.at("/components/messages/" + type.header());

        var described = Shape.described(resolved(message.path("payload")), this::resolved);

        assertEquals(Shape.of(type.shape()), described);
    }

    @Test
    void no_shape_is_described_that_nothing_uses() {
        var text = document.toString();

        var unused = document.at("/components/schemas")
                .propertyStream()
                .filter(schema -> !text.contains("\"#/components/schemas/" + schema.getKey() + "\""))
                .toList();

        assertEquals(List.of(), unused);
    }

    private JsonNode channel(String topic) {
        return document.path("channels")
                .valueStream()
                .filter(channel -> channel.path("address").asText().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asText("");
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    private static Set<String> headersOf(String topic) {
        return Arrays.stream(FactType.values())
                .filter(type -> type.topic().equals(topic))
                .map(FactType::header)
                .collect(toSet());
    }
}
