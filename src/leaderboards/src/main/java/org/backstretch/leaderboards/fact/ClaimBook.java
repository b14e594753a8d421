package org.backstretch.leaderboards.fact;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.backstretch.contracts.FactType;
import org.backstretch.contracts.RecordClaimFact;
import org.backstretch.contracts.RecordClaimFact.Status;

/** What is claimed to be a record, and what became of it. */
public final class ClaimBook {
    private final Known<RecordClaimFact> claims = new Known<>();
    private final Index<RecordClaimFact> byEntry = claims.by(RecordClaimFact::entryId);
    private final Set<UUID> ratified = new HashSet<>();
    private final Predicate<UUID> isKnownEntry;
    private final Waiting waiting;

    ClaimBook(Predicate<UUID> isKnownEntry, Waiting waiting) {
        this.isKnownEntry = isKnownEntry;
        this.waiting = waiting;
    }

    void apply(RecordClaimFact claim, Touched touched) {
        changed(claims.apply(claim), touched);
    }

    void purge(UUID id, long revision, Touched touched) {
        changed(claims.purge(id, revision), touched);
    }

    private void changed(Stream<RecordClaimFact> changed, Touched touched) {
        changed.forEach(claim -> {
            touched.claimed(claim.entryId());
            noteWaiting(claim.id());
            noteRatified(claim.entryId());
        });
    }

    private void noteRatified(UUID entry) {
        if (status(entry).filter(Status.RATIFIED::equals).isPresent()) {
            ratified.add(entry);
        } else {
            ratified.remove(entry);
        }
    }

    /** The entry is known now, or no more. */
    void entry(UUID entry) {
        byEntry.of(entry).forEach(claim -> noteWaiting(claim.id()));
    }

    private void noteWaiting(UUID id) {
        waiting.note(
                FactType.RECORD_CLAIM,
                id,
                claims.get(id)
                        .filter(claim -> !isKnownEntry.test(claim.entryId()))
                        .isPresent());
    }

    /** The entries whose marks were ratified. */
    public Set<UUID> ratified() {
        return Collections.unmodifiableSet(ratified);
    }

    /**
     * What became of an entry's mark: ratified once a claim of any scope was, for the evidence is the same; else rejected
     * once one was; else pending. Empty where nobody claims anything.
     */
    public Optional<Status> status(UUID entry) {
        var told = byEntry.stream(entry).map(RecordClaimFact::status).toList();
        return Stream.of(Status.RATIFIED, Status.REJECTED, Status.PENDING)
                .filter(told::contains)
                .findFirst();
    }
}
