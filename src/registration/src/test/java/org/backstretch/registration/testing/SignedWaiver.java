package org.backstretch.registration.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Missing;
import org.backstretch.registration.entry.Requirement;

/** A requirement of the races with this name and of no others. */
@ApplicationScoped
public class SignedWaiver implements Requirement {
    public static final String RACE = "Mile with a waiver";

    private final Set<UUID> signed = ConcurrentHashMap.newKeySet();

    @Override
    public Optional<Missing> missing(Entry entry) {
        return Optional.of(new Missing("test-waiver", "Sign the waiver.", true))
                .filter(any -> entry.race().name().equals(RACE) && !signed.contains(entry.id()));
    }

    public void sign(UUID entry) {
        signed.add(entry);
    }
}
