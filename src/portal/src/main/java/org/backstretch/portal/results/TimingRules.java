package org.backstretch.portal.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the crossings of a race are read; results judge. What is absent takes its usual value. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimingRules(
        @Nullable Long duplicateWindowMillis,
        @Nullable Long startWindowBeforeMillis,
        @Nullable Long startWindowAfterMillis,
        @Nullable Long minimumMillis,
        @Nullable Long maximumMillis,
        @Nullable Integer silenceMinutes,
        @Nullable String startMode,
        @Nullable List<Split> splits,
        @Nullable List<Reader> readers) {

    public record Split(String code, long minimumMillis, boolean required) {}

    public record Reader(UUID device, boolean backup, long offsetMillis) {}

    public List<Split> splitRules() {
        return splits == null ? List.of() : splits;
    }

    public List<Reader> readerRules() {
        return readers == null ? List.of() : readers;
    }
}
