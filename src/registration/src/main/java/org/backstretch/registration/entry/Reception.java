package org.backstretch.registration.entry;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Hands what comes along with a new entry to whoever keeps it. */
@ApplicationScoped
class Reception {
    private final List<Receiver> receivers;

    Reception(@All List<Receiver> receivers) {
        this.receivers = receivers;
    }

    void receive(Entry entry, EntryForm form) {
        Optional.ofNullable(form.brought())
                .ifPresent(brought -> receivers.forEach(receiver -> receiver.receive(entry, brought)));
    }
}
