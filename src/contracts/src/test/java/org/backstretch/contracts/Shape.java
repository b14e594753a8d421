package org.backstretch.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a JSON value looks like, told by a record on one side and by a schema on the other. */
sealed interface Shape {

    record Plain(String type, String format) implements Shape {}

    record Choice(List<String> values) implements Shape {}

    record Several(Shape item) implements Shape {}

    record Whole(Map<String, Field> fields) implements Shape {}

    record Field(Shape shape, boolean required) {}

    Map<Type, Plain> PLAIN = Map.of(
            UUID.class, new Plain("string", "uuid"),
            String.class, new Plain("string", ""),
            Instant.class, new Plain("string", "date-time"),
            LocalDate.class, new Plain("string", "date"),
            long.class, new Plain("integer", "int64"),
            Long.class, new Plain("integer", "int64"),
            int.class, new Plain("integer", "int32"),
            Integer.class, new Plain("integer", "int32"),
            boolean.class, new Plain("boolean", ""),
            Boolean.class, new Plain("boolean", ""));

    /** Lists that a shape has grown: records from before lack them, and the list is empty then. Never null in Java. */
    Set<String> LATER = Set.of(
            "EventFact.questions",
            "RaceFact.splits",
            "RaceFact.legs",
            "EntryFact.legRunners",
            "ResultFact.splits",
            "ResultFact.laps",
            "ResultFact.legs",
            "ActivityFact.sayings");

    static Shape of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new Several(of(list.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> choice && choice.isEnum()) {
            return new Choice(Arrays.stream(choice.getEnumConstants())
                    .map(Object::toString)
                    .toList());
        }
        if (type instanceof Class<?> whole && whole.isRecord()) {
            var fields = new TreeMap<String, Field>();
            for (var component : whole.getRecordComponents()) {
                fields.put(component.getName(), field(component));
            }
            return new Whole(fields);
        }
        var plain = PLAIN.get(type);
        if (plain == null) {
            throw new IllegalArgumentException("No JSON shape is agreed for " + type);
        }
        return plain;
    }

    private static Field field(RecordComponent component) {
        var absentAtTimes = component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || LATER.contains(component.getDeclaringRecord().getSimpleName() + "." + component.getName());
        return new Field(of(component.getGenericType()), !absentAtTimes);
    }

    static Shape described(JsonNode schema, UnaryOperator<JsonNode> resolve) {
        if (schema.has("enum")) {
            return new Choice(
                    schema.path("enum").valueStream().map(JsonNode::asText).toList());
        }
        return switch (schema.path("type").asText()) {
            case "object" -> whole(schema, resolve);
            case "array" -> new Several(described(resolve.apply(schema.path("items")), resolve));
            default ->
                new Plain(schema.path("type").asText(), schema.path("format").asText(""));
        };
    }

    private static Whole whole(JsonNode schema, UnaryOperator<JsonNode> resolve) {
        var required =
                schema.path("required").valueStream().map(JsonNode::asText).toList();
        var fields = new TreeMap<String, Field>();
        schema.path("properties")
                .forEachEntry((name, value) ->
                        fields.put(name, new Field(described(resolve.apply(value), resolve), required.contains(name))));
        return new Whole(fields);
    }
}
