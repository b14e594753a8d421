package org.backstretch.results.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A raw data record of RACE RESULT as JSON. When it passed is {@code Passing.UTCTime}, by the decoder's clock;
 * {@code Passing.Received} is when a server got it, by another clock. Neither is believed: see {@link Passing#received()}.
 */
final class RaceResultRecord {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RaceResultRecord() {}

    static LineReading read(Line line) {
        var record = json(line.text());
        var passing = record.path("Passing");
        if (!passing.isObject()) {
            throw new Bent("The record has no Passing.");
        }
        if (record.path("Invalid").asBoolean()) {
            throw new Bent("RACE RESULT itself calls this record invalid.");
        }
        if (passing.path("IsMarker").asBoolean()) {
            throw new Bent("This is a marker, not somebody who passed.");
        }
        return line.passing(passing(record, passing));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new Bent("This is no whole JSON record: " + e.getOriginalMessage() + ".");
        }
    }

    private static Passing passing(JsonNode record, JsonNode passing) {
        var bib = Optional.of(record.path("Bib").asText()).filter(text -> !text.isBlank() && !text.equals("0"));
        var chip = Optional.of(passing.path("Transponder").asText()).filter(text -> !text.isBlank());
        if (bib.isEmpty() && chip.isEmpty()) {
            throw new Bent("The record names no Bib and no Transponder.");
        }
        var passed = instant(passing, "UTCTime")
                .orElseThrow(() -> new Bent("Passing.UTCTime is no time such as 2026-06-15T09:06:35.944Z."));
        var reader = Optional.of(passing.path("DeviceID").asText()).filter(text -> !text.isBlank());
        return new Passing(bib, chip, new Moment.At(passed), reader, instant(passing, "Received"));
    }

    private static Optional<Instant> instant(JsonNode passing, String field) {
        try {
            return Optional.of(
                    OffsetDateTime.parse(passing.path(field).asText()).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
