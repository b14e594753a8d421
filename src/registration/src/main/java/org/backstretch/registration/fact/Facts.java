package org.backstretch.registration.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.backstretch.kit.fact.Outbox;

/** Publishes things as whole facts, in the transaction that changed them. */
@ApplicationScoped
public class Facts {
    private final Outbox outbox;

    Facts(Outbox outbox) {
        this.outbox = outbox;
    }

    public void publish(Published thing) {
        thing.revise(outbox.nextRevision());
        outbox.add(thing.fact());
    }

    public void publish(Collection<? extends Published> things) {
        if (things.isEmpty()) {
            return;
        }
        var revisions = outbox.nextRevisions(things.size()).iterator();
        things.forEach(thing -> thing.revise(revisions.next()));
        outbox.addAll(things.stream().map(Published::fact).toList());
    }
}
