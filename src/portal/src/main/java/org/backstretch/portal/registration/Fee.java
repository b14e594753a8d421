package org.backstretch.portal.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an entry owes, how that came about, and how to pay. */
public record Fee(
        UUID entryId,
        State state,
        @Nullable String currency,
        long owed,
        long paid,
        long open,
        String openText,
        boolean payFirst,
        boolean placeGone,
        @Nullable String reference,
        List<Line> lines,
        List<Way> ways) {

    /** How an entry stands with its fee. */
    public enum State {
        NOTHING_DUE,
        UNPAID,
        PARTLY_PAID,
        PAID,
        OVERPAID,
        REFUNDED;

        public boolean isGood() {
            return this == PAID || this == NOTHING_DUE;
        }
    }

    /** @param text the amount with its currency; below zero takes off */
    public record Line(
            UUID id,
            String kind,
            String note,
            long owes,
            long pays,
            String text,
            @Nullable String method,
            @Nullable String receipt,
            @Nullable LocalDate valueDay,
            boolean mayBeCorrected,
            Instant at) {
        public boolean isAboutOwing() {
            return owes != 0;
        }

        public boolean isAboutPaying() {
            return pays != 0;
        }
    }

    /** @param code for a bank's app; null where there is none */
    public record Way(
            String method,
            String sentence,
            @Nullable String holder,
            @Nullable String iban,
            @Nullable String bic,
            @Nullable String reference,
            @Nullable String code) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Booking(
            @Nullable String kind,
            @Nullable String method,
            @Nullable Long amount,
            @Nullable String receipt,
            @Nullable String reason,
            @Nullable UUID corrects) {}

    public boolean isAsked() {
        return open > 0 && !placeGone;
    }

    /** Whether a discount code may still be used. */
    public boolean takesCodes() {
        return isAsked() && paid == 0;
    }

    /** Whether there is anything to say about money at all. */
    public boolean isShown() {
        return currency != null && (owed > 0 || paid != 0 || lines.size() > 1);
    }
}
