package org.backstretch.registration.entryclaim;

import java.time.Instant;
import java.util.UUID;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.person.Person;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A claim, as who made it and the organizer see it.
 *
 * @param proven whether the claimant showed that the mails of the entry's address are theirs
 */
@Schema(name = "EntryClaim")
public record ClaimView(
        UUID id,
        UUID entryId,
        @Schema(examples = "Ada Reyes") String entryName,
        @Nullable String bib,
        UUID raceId,
        String raceName,
        UUID personId,
        @Schema(examples = "Ada Reyes-Lind") String claimant,
        EntryClaim.State state,
        boolean proven,
        @Nullable String words,
        Instant askedAt,
        @Nullable Instant decidedAt,
        @Nullable String reason) {

    static ClaimView of(EntryClaim claim) {
        return of(claim, Entry.get(claim.entryId()));
    }

    static ClaimView of(EntryClaim claim, Entry entry) {
        Person claimant = Person.findById(claim.personId());
        var runner = entry.runner();
        return new ClaimView(
                claim.id(),
                entry.id(),
                (runner.givenName() + " " + runner.familyName()).strip(),
                entry.bib().orElse(null),
                entry.race().id(),
                entry.race().name(),
                claim.personId(),
                (claimant.givenName() + " " + claimant.familyName()).strip(),
                claim.state(),
                claim.proven(),
                claim.words().orElse(null),
                claim.askedAt(),
                claim.decidedAt().orElse(null),
                claim.reason().orElse(null));
    }
}
