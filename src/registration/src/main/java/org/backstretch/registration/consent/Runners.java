package org.backstretch.registration.consent;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.event.Event;

/** Everybody with an entry of their own, and each team in one line. */
@Priority(10)
@ApplicationScoped
class Runners implements Consenters {
    @Override
    public List<Consenter> of(Event event) {
        return Entry.<Entry>list("race.event = ?1 order by race.id, bibNumber nulls last, bib nulls last, id", event)
                .stream()
                .map(Consenter::of)
                .toList();
    }

    @Override
    public List<Consenter> of(Entry entry) {
        return entry.isOfMembers() ? List.of() : List.of(Consenter.of(entry));
    }
}
