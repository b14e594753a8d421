package org.backstretch.registration.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.PublicName;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.EntryFact;
import org.backstretch.kit.web.Page;
import org.backstretch.registration.club.Clubs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A whole entry, for its runner and those who work on the event; the public reads the start list. */
@Schema(name = "Entry")
public record EntryView(
        UUID id,
        UUID raceId,
        @Schema(examples = "Backward Mile") String raceName,
        UUID eventId,
        @Schema(examples = "Backward Mile Night") String eventName,
        UUID waveId,
        @Nullable UUID personId,
        @Schema(examples = "101") @Nullable String bib,
        @Schema(examples = "Ada") String givenName,
        @Schema(examples = "Reyes") String familyName,
        @Schema(examples = "Ada Reyes") String publicName,
        PublicName publicNameStyle,
        Sex sex,
        @Schema(examples = "1990-04-12") @Nullable LocalDate birthDate,
        @Nullable UUID clubId,
        @Schema(examples = "Fife AC") @Nullable String clubName,
        @Schema(examples = "F35") @Nullable String category,
        Direction direction,
        EntryFact.Status status,
        @Schema(examples = "GBR") @Nullable String nation,
        @Nullable String email,
        List<String> legRunners,
        EnteredBy enteredBy,

        @Schema(description = "Of a pending or offered entry, when its place is free again by itself") @Nullable
        Instant heldUntil,

        @Schema(description = "Of a refused entry, why") @Nullable
        String refusal,

        @Schema(description = "Of one that waits, the place in the queue; 1 is next", examples = "3") @Nullable
        Long waitingPosition) {

    static Page<EntryView> of(Page<Entry> page) {
        return new Page<>(of(page.items()), page.page(), page.size(), page.total());
    }

    public static EntryView of(Entry entry) {
        return of(List.of(entry)).getFirst();
    }

    static List<EntryView> of(Collection<Entry> entries) {
        var clubs = Clubs.names(entries.stream()
                .map(Entry::clubId)
                .flatMap(Optional::stream)
                .distinct()
                .toList());
        var positions = Waiting.positions(entries.stream()
                .filter(entry -> entry.status() == EntryFact.Status.WAITLISTED)
                .map(Entry::id)
                .toList());
        return entries.stream().map(entry -> of(entry, clubs, positions)).toList();
    }

    private static EntryView of(Entry entry, Map<UUID, String> clubs, Map<UUID, Long> positions) {
        var runner = entry.runner();
        return new EntryView(
                entry.id(),
                entry.race().id(),
                entry.race().name(),
                entry.race().event().id(),
                entry.race().event().name(),
                entry.waveId(),
                entry.personId().orElse(null),
                entry.bib().orElse(null),
                runner.givenName(),
                runner.familyName(),
                entry.publicName(),
                entry.publicNameStyle(),
                runner.sex(),
                runner.birthDate().orElse(null),
                entry.clubId().orElse(null),
                entry.clubId().map(clubs::get).orElse(null),
                entry.category().orElse(null),
                entry.direction(),
                entry.status(),
                runner.nation().orElse(null),
                runner.email().orElse(null),
                entry.legRunners(),
                entry.enteredBy(),
                entry.state() instanceof EntryState.Lapsing lapsing ? lapsing.until() : null,
                entry.state() instanceof EntryState.Refused refused ? refused.reason() : null,
                positions.get(entry.id()));
    }
}
