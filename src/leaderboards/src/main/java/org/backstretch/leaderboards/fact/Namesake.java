package org.backstretch.leaderboards.fact;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.PublicName;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.EntryFact;
import org.jspecify.annotations.Nullable;

/** What tells people apart who have no account, as lists have always done it: the name, the club and the sex. */
public record Namesake(String name, @Nullable UUID club, Sex sex, Direction direction) {

    public static Namesake of(EntryFact entry) {
        return new Namesake(entry.publicName(), entry.clubId(), entry.sex(), entry.direction());
    }

    /** The runner's id wherever the name is enough to know them by; empty for who has no name. */
    public Optional<UUID> runner() {
        return PublicName.tellsApart(name)
                ? Optional.of(UUID.nameUUIDFromBytes((club + "/" + sex + "/" + name).getBytes(UTF_8)))
                : Optional.empty();
    }
}
