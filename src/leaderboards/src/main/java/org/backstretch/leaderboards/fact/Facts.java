package org.backstretch.leaderboards.fact;

import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.contracts.ActivityFact;
import org.backstretch.contracts.ChallengeFact;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.FactType;
import org.backstretch.contracts.MembershipFact;
import org.backstretch.contracts.PersonFact;
import org.backstretch.contracts.PublicationFact;
import org.backstretch.contracts.RaceFact;
import org.backstretch.contracts.RaceStateFact;
import org.backstretch.contracts.RecordClaimFact;
import org.backstretch.contracts.ResultFact;
import org.backstretch.contracts.SeriesFact;
import org.backstretch.contracts.TeamFact;

/**
 * Everything the topics have told, folded to what is true now. A fact may come before what it refers to: it waits here
 * until somebody asks for both. One thread writes and reads; the boards are for everybody else.
 */
public final class Facts {
    private final Known<PersonFact> people = new Known<>();
    private final Known<ClubFact> clubs = new Known<>();
    private final Waiting waiting = new Waiting();
    private final Accounts accounts = new Accounts();
    private final RaceBook races = new RaceBook(clubs, waiting);
    private final SeriesBook series = new SeriesBook(races::isKnown, waiting);
    private final ClaimBook claims = new ClaimBook(races::isKnownEntry, waiting);
    private final ChallengeBook challenges = new ChallengeBook(people, clubs, waiting);

    public RaceBook races() {
        return races;
    }

    public SeriesBook series() {
        return series;
    }

    public ClaimBook claims() {
        return claims;
    }

    public ChallengeBook challenges() {
        return challenges;
    }

    public Accounts accounts() {
        return accounts;
    }

    /** How many facts wait for what they refer to, or for the rest of their derivation. */
    public long waiting() {
        return waiting.count();
    }

    /** Takes a fact in if it is newer than what is known of its thing. */
    public void apply(Fact fact, Touched touched) {
        switch (fact) {
            case EventFact event -> races.apply(event, touched);
            case RaceFact race -> {
                races.apply(race, touched);
                series.race(race.id());
            }
            case EntryFact entry -> {
                races.apply(entry, touched);
                claims.entry(entry.id());
            }
            case PersonFact person -> people(people.apply(person), touched);
            case ClubFact club -> clubs(clubs.apply(club), touched);
            case TeamFact team -> challenges.apply(team, touched);
            case ChallengeFact challenge -> challenges.apply(challenge, touched);
            case MembershipFact membership -> challenges.apply(membership, touched);
            case SeriesFact told -> series.apply(told, touched);
            case RaceStateFact state -> races.apply(state, touched);
            case ResultFact result -> races.apply(result, touched);
            case PublicationFact printed -> {} // a list of its own; boards follow the results
            case RecordClaimFact claim -> claims.apply(claim, touched);
            case ActivityFact activity -> challenges.apply(activity, touched);
        }
    }

    /**
     * Forgets a thing that nothing refers to any more.
     *
     * @param revision of the purge; what is newer stays
     */
    public void purge(FactType type, UUID id, long revision, Touched touched) {
        switch (type) {
            case EVENT, RACE, ENTRY, RACE_STATE, RESULT -> {
                races.purge(type, id, revision, touched);
                series.race(id);
                claims.entry(id);
            }
            case TEAM, CHALLENGE, MEMBERSHIP, ACTIVITY -> challenges.purge(type, id, revision, touched);
            case PERSON -> people(people.purge(id, revision), touched);
            case CLUB -> clubs(clubs.purge(id, revision), touched);
            case SERIES -> series.purge(id, revision, touched);
            case RECORD_CLAIM -> claims.purge(id, revision, touched);
            case PUBLICATION -> {}
        }
    }

    private void people(Stream<PersonFact> changed, Touched touched) {
        changed.forEach(person -> {
            accounts.forget(person);
            people.get(person.id()).ifPresent(accounts::note);
            challenges.person(person.id(), touched);
        });
    }

    private void clubs(Stream<ClubFact> changed, Touched touched) {
        changed.map(Fact::id).distinct().forEach(club -> {
            races.clubs(club, touched);
            challenges.clubs(club, touched);
        });
    }
}
