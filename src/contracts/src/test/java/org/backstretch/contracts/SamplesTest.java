package org.backstretch.contracts;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shape that was ever published can still be read. A shape that changes gets a new file; none is ever edited. */
class SamplesTest {
    private static final Path SAMPLES = Path.of("src", "test", "resources", "samples");

    /** As the kit writes and reads facts. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    static List<Path> samples() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_published_shape_is_read_and_written_without_loss(Path sample) throws IOException {
        var published = JSON.readTree(sample.toFile());

        var fact = JSON.treeToValue(published, typeOf(sample).shape());

        assertEquals(published, withoutGrowth(JSON.readTree(JSON.writeValueAsString(fact)), published));
    }

    /** Lists that the shape has grown since are written empty; nothing else may differ. */
    private static JsonNode withoutGrowth(JsonNode written, JsonNode published) {
        var rest = ((ObjectNode) written).deepCopy();
        written.propertyStream()
                .filter(field -> !published.has(field.getKey()))
                .filter(field -> field.getValue().isArray() && field.getValue().isEmpty())
                .forEach(field -> rest.remove(field.getKey()));
        return rest;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_field_that_only_newer_services_know_is_passed_over(Path sample) throws IOException {
        var shape = typeOf(sample).shape();
        var published = (ObjectNode) JSON.readTree(sample.toFile());
        var newer = published.deepCopy().put("fieldOfTomorrow", "news");

        var fact = JSON.treeToValue(newer, shape);

        assertEquals(JSON.treeToValue(published, shape), fact);
    }

    @ParameterizedTest
    @EnumSource(FactType.class)
    void the_samples_of_a_type_show_every_field_it_has(FactType type) throws IOException {
        var shown = new HashSet<String>();

        for (var sample : samplesOf(type)) {
            JSON.readTree(sample.toFile()).fieldNames().forEachRemaining(shown::add);
        }

        assertEquals(fieldsOf(type), shown);
    }

    private static List<Path> samplesOf(FactType type) throws IOException {
        return samples().stream().filter(sample -> typeOf(sample) == type).toList();
    }

    private static FactType typeOf(Path sample) {
        var header = sample.getFileName().toString().replaceFirst("-\\d+\\.json$", "");
        return FactType.named(header).orElseThrow();
    }

    private static Set<String> fieldsOf(FactType type) {
        return Arrays.stream(type.shape().getRecordComponents())
                .map(RecordComponent::getName)
                .collect(toSet());
    }
}
