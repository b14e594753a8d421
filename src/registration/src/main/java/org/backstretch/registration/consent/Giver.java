package org.backstretch.registration.consent;

import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.problem.Invalid;

/**
 * Who consents.
 *
 * @param account of the giver, or of the official who holds the paper
 * @param name as the giver is called
 * @param isRunner whether the one who runs gives it
 */
public record Giver(Way way, Optional<UUID> account, String name, boolean isRunner) {
    private static final int LONGEST_NAME = 161;

    public Giver {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Invalid("givenBy", "Say who gave it: a name of 1 to " + LONGEST_NAME + " letters.");
        }
    }

    /** @param account empty for a runner without one, who shows the link of the entry */
    public static Giver runner(Optional<UUID> account, String name) {
        return new Giver(account.isPresent() ? Way.ACCOUNT : Way.LINK, account, name, true);
    }

    public static Giver byLink(String name) {
        return new Giver(Way.LINK, Optional.empty(), name, false);
    }

    /** A parent, or a coach, who entered the runner. */
    public static Giver other(UUID account, String name) {
        return new Giver(Way.ACCOUNT, Optional.of(account), name, false);
    }

    /** An official says whose paper it is. */
    public static Giver onPaper(UUID official, String name) {
        return new Giver(Way.PAPER, Optional.of(official), name, false);
    }
}
