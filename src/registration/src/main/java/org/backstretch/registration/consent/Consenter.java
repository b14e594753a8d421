package org.backstretch.registration.consent;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.PublicName;
import org.backstretch.registration.entry.Entry;

/**
 * Whoever runs and is asked: the runner of an entry, or somebody who runs a leg of its team.
 *
 * @param member of a team; empty for the entry's own runner
 */
public record Consenter(
        Entry entry,
        Optional<UUID> member,
        String givenName,
        String familyName,
        Optional<LocalDate> birthDate,
        PublicName publicNameStyle) {

    static Consenter of(Entry entry) {
        var runner = entry.runner();
        return new Consenter(
                entry,
                Optional.empty(),
                runner.givenName(),
                runner.familyName(),
                entry.birthDate(),
                entry.publicNameStyle());
    }

    public UUID id() {
        return member.orElseGet(entry::id);
    }

    public String name() {
        return (givenName + " " + familyName).strip();
    }

    /** A team agrees to nothing: its members do, each for herself. */
    boolean isTeam() {
        return member.isEmpty() && entry.isOfMembers();
    }
}
