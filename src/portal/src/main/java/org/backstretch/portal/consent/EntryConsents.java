package org.backstretch.portal.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an entry is asked, and what was answered. */
public record EntryConsents(
        UUID entryId,
        UUID raceId,
        String raceName,
        String eventName,
        LocalDate raceDay,
        String runnerName,
        String publicNameStyle,
        String language,
        boolean needsGuardian,
        boolean mayConsent,
        boolean ofTeam,
        boolean forAnother,
        List<Item> items,
        List<Line> history) {

    /** @param answer absent while nothing was said */
    public record Item(
            Kind kind,
            String need,
            String text,
            int version,
            @Nullable String answer,
            @Nullable Instant at,
            @Nullable String givenBy) {
        public boolean isRequired() {
            return need.equals("REQUIRED");
        }

        public boolean isGiven() {
            return "GIVEN".equals(answer);
        }

        /** The name of its boxes. */
        public String field() {
            return "consent-" + kind;
        }

        /** A yes to this very text. */
        public String yes() {
            return "GIVEN " + version;
        }

        public String no() {
            return "REFUSED " + version;
        }

        public boolean isRefused() {
            return "REFUSED".equals(answer);
        }
    }

    public record Line(Kind kind, String answer, int version, Instant at, String way, String givenBy) {}

    /** What this visitor can still say yes to; a runner is not the own guardian, but may have been entered by one. */
    public List<Item> open(boolean own) {
        return items.stream()
                .filter(item -> !item.isGiven())
                .filter(item -> !own || forAnother || mayConsent && item.kind() != Kind.GUARDIAN)
                .toList();
    }

    /** For a child a guardian answers everything, for a youth only whether they agree. */
    public List<Item> openToGuardian() {
        return items.stream()
                .filter(item -> !item.isGiven() && (!mayConsent || item.kind() == Kind.GUARDIAN))
                .toList();
    }

    /** What a guardian gave and may take back. */
    public List<Item> givenByGuardian() {
        return given().stream()
                .filter(item -> !mayConsent || item.kind() == Kind.GUARDIAN)
                .toList();
    }

    public List<Item> given() {
        return items.stream().filter(Item::isGiven).toList();
    }

    public boolean waitsForGuardian() {
        return needsGuardian && items.stream().anyMatch(item -> item.kind() == Kind.GUARDIAN && !item.isGiven());
    }

    public boolean isComplete() {
        return items.stream().allMatch(item -> item.isGiven() || !item.isRequired());
    }
}
