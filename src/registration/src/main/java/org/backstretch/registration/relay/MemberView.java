package org.backstretch.registration.relay;

import java.util.UUID;
import org.backstretch.athletics.PublicName;
import org.backstretch.registration.entry.Entry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member, as she, her captain and the officials see her. */
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
        @Schema(examples = "RC Isar Ladies") String team,
        UUID raceId,
        String raceName,
        String eventName) {

    static MemberView of(RelayMember member, Entry entry) {
        return new MemberView(
                member.id(),
                entry.id(),
                member.leg(),
                member.givenName(),
                member.familyName(),
                member.email().text(),
                member.state(),
                member.publicNameStyle(),
                entry.publicName(),
                entry.race().id(),
                entry.race().name(),
                entry.race().event().name());
    }
}
