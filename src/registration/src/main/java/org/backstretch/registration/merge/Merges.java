package org.backstretch.registration.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.registration.merge.Merge.Kind;

/** Joins two and parts them again, in the caller's transaction and name. */
@ApplicationScoped
public class Merges {
    private final Caller caller;
    private final Event<Joined> joined;
    private final Event<Parted> parted;
    private final Clock clock;

    Merges(Caller caller, Event<Joined> joined, Event<Parted> parted, Clock clock) {
        this.caller = caller;
        this.joined = joined;
        this.parted = parted;
        this.clock = clock;
    }

    public Merge join(Kind kind, UUID survivor, UUID merged) {
        var merge = begun(kind, survivor, Optional.of(merged));
        joined.fire(new Joined(merge, merged));
        return merge;
    }

    /** One to which the caller adds by itself what moves: there was nobody yet to whom it belonged. */
    public Merge begun(Kind kind, UUID survivor) {
        return begun(kind, survivor, Optional.empty());
    }

    private Merge begun(Kind kind, UUID survivor, Optional<UUID> merged) {
        var merge = new Merge(kind, survivor, merged, caller.account(), clock.instant());
        merge.persist();
        return merge;
    }

    public void part(Merge merge) {
        merge.undo(caller.account(), clock.instant());
        parted.fire(new Parted(merge));
    }
}
