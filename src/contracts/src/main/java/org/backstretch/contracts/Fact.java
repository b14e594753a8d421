package org.backstretch.contracts;

import java.util.UUID;

/**
 * One thing as its owner knows it now: the whole of it, never a difference. A reader applies a fact only if its
 * revision is newer than the one it holds, so duplicates, reordering and replay end in the same state.
 */
public sealed interface Fact
        permits EventFact,
                RaceFact,
                EntryFact,
                PersonFact,
                ClubFact,
                TeamFact,
                ChallengeFact,
                MembershipFact,
                SeriesFact,
                RaceStateFact,
                ResultFact,
                PublicationFact,
                RecordClaimFact,
                ActivityFact {

    /** The thing's id, and the key of its record. UUIDv7, but for accounts. */
    UUID id();

    /** Grows with every change of this thing: the database's epoch in the bits from 40 up, a counter below. */
    long revision();
}
