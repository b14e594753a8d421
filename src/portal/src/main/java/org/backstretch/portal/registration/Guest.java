package org.backstretch.portal.registration;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.backstretch.contracts.EntryFact;
import org.jspecify.annotations.Nullable;

/** A runner as a desk sees them. */
public record Guest(
        UUID entryId,
        UUID raceId,
        String raceName,
        String waveName,
        @Nullable String bib,
        String givenName,
        String familyName,
        String publicName,
        @Nullable String category,
        Direction direction,
        @Nullable String clubName,
        EntryFact.Status status,
        String code,
        boolean noPhoto,
        List<Missing> missing,
        @Nullable Instant checkedInAt,
        @Nullable String checkedInBy) {

    /** @param blocksConfirmation whether a reason is needed to start although it is missing */
    public record Missing(String code, String sentence, boolean blocksConfirmation) {}

    public String name() {
        return (givenName + " " + familyName).strip();
    }

    /** As lists are sorted. */
    public String filedName() {
        return Stream.of(familyName, givenName).filter(part -> !part.isEmpty()).collect(joining(", "));
    }

    public boolean isCheckedIn() {
        return status == EntryFact.Status.CHECKED_IN;
    }

    /** Whether they hold a place, and so can be checked in. */
    public boolean mayCome() {
        return status == EntryFact.Status.CONFIRMED || status == EntryFact.Status.PENDING;
    }

    public boolean lacksMuch() {
        return missing.stream().anyMatch(Missing::blocksConfirmation);
    }

    /** What to bring or to do, in one text; empty if nothing. */
    public String lacks() {
        return String.join(" ", missing.stream().map(Missing::sentence).toList());
    }
}
