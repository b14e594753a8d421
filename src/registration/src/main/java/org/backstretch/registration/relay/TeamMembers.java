package org.backstretch.registration.relay;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.backstretch.registration.consent.Consenter;
import org.backstretch.registration.consent.Consenters;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.event.Event;

/** Everybody who runs a leg. */
@Priority(5)
@ApplicationScoped
class TeamMembers implements Consenters {
    @Override
    public List<Consenter> of(Event event) {
        return RelayMember.ofEvent(event.id()).stream()
                .map(member -> member.consenter(Entry.get(member.entryId())))
                .toList();
    }

    @Override
    public List<Consenter> of(Entry entry) {
        return RelayMember.of(entry).stream()
                .map(member -> member.consenter(entry))
                .toList();
    }
}
