package org.backstretch.registration.rush;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** The way to the lock of one race, with those who stand before it. Counted by whoever holds its place in the map. */
final class Turnstile {
    private final Semaphore turns;
    private int present;

    private Turnstile(int atOnce) {
        turns = new Semaphore(atOnce, true);
    }

    /**
     * One more.
     *
     * @param known null where nobody is
     * @throws TooManyAtOnce if too many are there already
     */
    static Turnstile joined(@Nullable Turnstile known, RushSettings settings) {
        var turnstile = known == null ? new Turnstile(settings.ofARace()) : known;
        if (turnstile.present >= settings.ofARace() + settings.longestLine()) {
            throw new TooManyAtOnce();
        }
        turnstile.present++;
        return turnstile;
    }

    /** One less; null where nobody is left. */
    @Nullable
    Turnstile left() {
        present--;
        return present == 0 ? null : this;
    }

    Semaphore turns() {
        return turns;
    }
}
