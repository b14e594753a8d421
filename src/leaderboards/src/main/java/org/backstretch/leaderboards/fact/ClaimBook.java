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
import org.backstretch.contracts.RecordClaimFact.Scope;
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
        if (counting(entry).anyMatch(claim -> claim.status() == Status.RATIFIED)) {
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

    /** The entries whose marks were ratified, whichever marks those were. */
    public Set<UUID> ratified() {
        return Collections.unmodifiableSet(ratified);
    }

    /**
     * What became of an entry's mark: ratified once a claim of any scope was, for the evidence is the same; else rejected
     * once one was; else pending. Empty where nobody claims anything.
     *
     * @param mark as printed now; what was said of another mark does not stand for it
     */
    public Optional<Status> status(UUID entry, String mark) {
        return best(counting(entry).map(claim -> status(claim, mark)));
    }

    /** The same for a record of this scope alone. */
    public Optional<Status> status(UUID entry, Scope scope, String mark) {
        return best(counting(entry).filter(claim -> claim.scope() == scope).map(claim -> status(claim, mark)));
    }

    private static Optional<Status> best(Stream<Status> told) {
        var all = told.toList();
        return Stream.of(Status.RATIFIED, Status.REJECTED, Status.PENDING)
                .filter(all::contains)
                .findFirst();
    }

    private Stream<RecordClaimFact> counting(UUID entry) {
        return byEntry.stream(entry).filter(claim -> claim.ended() == null);
    }

    private static Status status(RecordClaimFact claim, String mark) {
        return claim.mark() == null || claim.mark().equals(mark) ? claim.status() : Status.PENDING;
    }

    /** Whether anything was ever claimed of an entry. */
    public boolean isClaimed(UUID entry) {
        return byEntry.stream(entry).findAny().isPresent();
    }
}
