package org.backstretch.registration.relay;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Missing;
import org.backstretch.registration.entry.Requirement;

/** A team takes part when each member who said yes has agreed to what is needed. Who lacks something is told, never what. */
@ApplicationScoped
class AgreedTeam implements Requirement {
    @Override
    public Optional<Missing> missing(Entry entry) {
        if (!entry.isOfMembers()) {
            return Optional.empty();
        }
        var names = RelayMember.of(entry).stream()
                .filter(member -> member.lacks(entry))
                .map(RelayMember::name)
                .collect(joining(", "));
        return Optional.of(names)
                .filter(any -> !any.isEmpty())
                .map(who ->
                        new Missing("team-consents", who + " still has to answer what is asked of who runs.", true));
    }
}
