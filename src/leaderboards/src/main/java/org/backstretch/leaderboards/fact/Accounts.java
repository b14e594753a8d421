package org.backstretch.leaderboards.fact;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.backstretch.contracts.PersonFact;

/** Which person an account is. One thread writes, any thread reads what is known by then. */
public final class Accounts {
    private final Map<UUID, UUID> people = new ConcurrentHashMap<>();

    void forget(PersonFact person) {
        if (person.account() != null) {
            people.remove(person.account(), person.id());
        }
    }

    void note(PersonFact person) {
        if (person.account() != null) {
            people.put(person.account(), person.id());
        }
    }

    /** Empty for an account that nobody is known to have. */
    public Optional<UUID> person(UUID account) {
        return Optional.ofNullable(people.get(account));
    }
}
