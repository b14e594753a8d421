package org.backstretch.registration.relay;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.PublicName;
import org.backstretch.registration.entry.Entry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A member, as she, her captain and the officials see her.
 *
 * @param lacks whether she said yes and still has to agree to something; to what is not the captain's to know
 * @param lacksContact whether she is to run and has not said whom to call in an emergency; who that is, is not the captain's to know
 * @param birthDate for herself only
 */
@Schema(name = "RelayMember")
public record MemberView(
        UUID id,
        UUID entryId,
        int leg,
        String givenName,
        String familyName,
        String email,
        RelayMember.State state,
        PublicName publicNameStyle,
        boolean lacks,
        boolean lacksContact,
        @Nullable LocalDate birthDate,
        @Schema(examples = "RC Isar Ladies") String team,
        UUID raceId,
        String raceName,
        String eventName) {

    static MemberView of(RelayMember member, Entry entry, Clock clock) {
        return of(member, entry, Optional.empty(), clock);
    }

    static MemberView own(RelayMember member, Entry entry, Clock clock) {
        return of(member, entry, member.birthDate(), clock);
    }

    private static MemberView of(RelayMember member, Entry entry, Optional<LocalDate> birthDate, Clock clock) {
        return new MemberView(
                member.id(),
                entry.id(),
                member.leg(),
                member.givenName(),
                member.familyName(),
                member.email().text(),
                member.state(),
                member.publicNameStyle(),
                member.lacks(entry),
                member.lacksContact(entry, clock),
                birthDate.orElse(null),
                entry.publicName(),
                entry.race().id(),
                entry.race().name(),
                entry.race().event().name());
    }
}
