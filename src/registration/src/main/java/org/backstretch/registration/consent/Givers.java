package org.backstretch.registration.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.backstretch.kit.caller.Caller;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Runner;
import org.jspecify.annotations.Nullable;

/** Who may see and give the consents of an entry: its runner, and the desk with paper in hand. */
@ApplicationScoped
class Givers {

    Entry seenBy(Caller caller, Entry entry) {
        if (!entry.isOf(caller)) {
            entry.race().event().deskedBy(caller);
        }
        return entry;
    }

    Giver of(Caller caller, Entry entry, @Nullable String onPaper) {
        seenBy(caller, entry);
        return entry.isOf(caller)
                ? Giver.runner(caller.account(), name(entry.runner()))
                : Giver.onPaper(
                        caller.account(),
                        Optional.ofNullable(onPaper).filter(name -> !name.isBlank()).orElseGet(() -> name(entry.runner())));
    }

    private static String name(Runner runner) {
        return (runner.givenName() + " " + runner.familyName()).strip();
    }
}
