package org.backstretch.kit.fact;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.FactType;

/** Facts as they stand on a topic: JSON, ISO dates, absent instead of null, unknown fields passed over. */
public final class FactJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule().addDeserializer(Instant.class, new InstantReader()))
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final ObjectWriter WRITER = MAPPER.writer();
    private static final Map<FactType, ObjectReader> READERS = Arrays.stream(FactType.values())
            .collect(toMap(
                    type -> type,
                    type -> MAPPER.readerFor(type.shape()),
                    (one, same) -> one,
                    () -> new EnumMap<>(FactType.class)));

    private FactJson() {}

    public static String write(Fact fact) {
        try {
            return WRITER.writeValueAsString(fact);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A fact that cannot be written: " + fact, e);
        }
    }

    /** @throws IOException if this is not a fact of that type, and so never can be read */
    public static Fact read(FactType type, byte[] json) throws IOException {
        Fact fact = requireNonNull(READERS.get(type)).readValue(json);
        if (fact == null || fact.id() == null) {
            throw new IOException("A " + type.header() + " without id");
        }
        return fact;
    }
}
