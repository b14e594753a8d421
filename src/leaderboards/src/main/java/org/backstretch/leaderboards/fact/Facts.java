package org.backstretch.leaderboards.fact;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
import org.jspecify.annotations.Nullable;

/**
 * Everything the topics have told, folded to what is true now. A fact may come before what it refers to: it waits here
 * until somebody asks for both. One thread writes and reads; the boards are for everybody else.
 */
public final class Facts {
    private final Known<EventFact> events = new Known<>();
    private final Known<RaceFact> races = new Known<>();
    private final Known<EntryFact> entries = new Known<>();
    private final Known<PersonFact> people = new Known<>();
    private final Known<ClubFact> clubs = new Known<>();
    private final Known<TeamFact> teams = new Known<>();
    private final Known<ChallengeFact> challenges = new Known<>();
    private final Known<MembershipFact> memberships = new Known<>();
    private final Known<RaceStateFact> states = new Known<>();
    private final Known<ActivityFact> activities = new Known<>();
    private final Results results = new Results();

    private final Index<RaceFact> racesByEvent = races.by(RaceFact::eventId);
    private final Index<EntryFact> entriesByRace = entries.by(EntryFact::raceId);
    private final Index<EntryFact> entriesByClub = entries.by(EntryFact::clubId);
    private final Index<PersonFact> peopleByClub = people.by(PersonFact::clubId);
    private final Index<TeamFact> teamsByChallenge = teams.by(TeamFact::challengeId);
    private final Index<MembershipFact> membershipsByChallenge = memberships.by(MembershipFact::challengeId);
    private final Index<MembershipFact> membershipsByPerson = memberships.by(MembershipFact::personId);
    private final Index<ActivityFact> activitiesByPerson = activities.by(ActivityFact::personId);

    /** Takes a fact in if it is newer than what is known of its thing. */
    public void apply(Fact fact, Touched touched) {
        switch (fact) {
            case EventFact event -> events(events.apply(event), touched);
            case RaceFact race -> touched.races(races.apply(race).map(RaceFact::id));
            case EntryFact entry -> touched.races(entries.apply(entry).map(EntryFact::raceId));
            case PersonFact person -> people(people.apply(person), touched);
            case ClubFact club -> clubs(clubs.apply(club), touched);
            case TeamFact team -> touched.challenges(teams.apply(team).map(TeamFact::challengeId));
            case ChallengeFact challenge ->
                touched.challenges(challenges.apply(challenge).map(ChallengeFact::id));
            case MembershipFact membership ->
                touched.challenges(memberships.apply(membership).map(MembershipFact::challengeId));
            case SeriesFact series -> {}
            case RaceStateFact state -> touched.races(states.apply(state).map(RaceStateFact::id));
            case ResultFact result -> touched.races(results.apply(result));
            case PublicationFact printed -> {} // a list of its own; boards follow the results
            case RecordClaimFact claim -> {}
            case ActivityFact activity -> activities(activities.apply(activity), touched);
        }
    }

    /**
     * Forgets a thing that nothing refers to any more.
     *
     * @param revision of the purge; what is newer stays
     */
    public void purge(FactType type, UUID id, long revision, Touched touched) {
        switch (type) {
            case EVENT -> events(events.purge(id, revision), touched);
            case RACE -> touched.races(races.purge(id, revision).map(RaceFact::id));
            case ENTRY -> touched.races(entries.purge(id, revision).map(EntryFact::raceId));
            case PERSON -> people(people.purge(id, revision), touched);
            case CLUB -> clubs(clubs.purge(id, revision), touched);
            case TEAM -> touched.challenges(teams.purge(id, revision).map(TeamFact::challengeId));
            case CHALLENGE -> touched.challenges(challenges.purge(id, revision).map(ChallengeFact::id));
            case MEMBERSHIP ->
                touched.challenges(memberships.purge(id, revision).map(MembershipFact::challengeId));
            case RACE_STATE -> touched.races(states.purge(id, revision).map(RaceStateFact::id));
            case RESULT -> touched.races(results.purge(id, revision));
            case PUBLICATION, SERIES, RECORD_CLAIM -> {}
            case ACTIVITY -> activities(activities.purge(id, revision), touched);
        }
    }

    private void events(Stream<EventFact> changed, Touched touched) {
        touched.races(changed.flatMap(event -> racesByEvent.stream(event.id())).map(RaceFact::id));
    }

    private void people(Stream<PersonFact> changed, Touched touched) {
        touched.challenges(changed.flatMap(person -> challengesOf(person.id())));
    }

    private void clubs(Stream<ClubFact> changed, Touched touched) {
        changed.map(ClubFact::id).forEach(club -> {
            touched.races(entriesByClub.stream(club).map(EntryFact::raceId));
            touched.challenges(peopleByClub.stream(club).flatMap(person -> challengesOf(person.id())));
        });
    }

    private void activities(Stream<ActivityFact> changed, Touched touched) {
        touched.challenges(changed.flatMap(activity -> challengesOf(activity.personId())));
    }

    private Stream<UUID> challengesOf(UUID person) {
        return membershipsByPerson.stream(person).map(MembershipFact::challengeId);
    }

    /** Empty for a race that is not known, or not for the public. */
    public Optional<RaceFacts> race(UUID id) {
        return races.get(id).filter(this::isPublic).map(race -> {
            var state = states.get(id);
            var taking = entriesByRace.of(id);
            return new RaceFacts(
                    race,
                    state,
                    taking,
                    results.of(id).settle(state),
                    clubs(taking.stream().map(EntryFact::clubId)));
        });
    }

    private boolean isPublic(RaceFact race) {
        return !race.withdrawn()
                && events.get(race.eventId())
                        .filter(event -> event.status() != EventFact.Status.DRAFT)
                        .isPresent();
    }

    /** Empty for a challenge that is not known, or not for the public. */
    public Optional<ChallengeFacts> challenge(UUID id) {
        return challenges
                .get(id)
                .filter(known -> known.status() != ChallengeFact.Status.DRAFT)
                .map(challenge -> {
                    var members = membershipsByChallenge.of(id);
                    var known = found(members.stream().map(MembershipFact::personId), people, PersonFact::id);
                    return new ChallengeFacts(
                            challenge,
                            teamsByChallenge.of(id),
                            members,
                            known,
                            clubs(known.values().stream().map(PersonFact::clubId)),
                            known.keySet().stream()
                                    .flatMap(activitiesByPerson::stream)
                                    .toList());
                });
    }

    private Map<UUID, ClubFact> clubs(Stream<@Nullable UUID> ids) {
        return found(ids, clubs, ClubFact::id);
    }

    private static <F extends Fact> Map<UUID, F> found(
            Stream<@Nullable UUID> ids, Known<F> known, Function<F, UUID> id) {
        return ids.filter(Objects::nonNull)
                .distinct()
                .flatMap(each -> known.get(each).stream())
                .collect(toMap(id, fact -> fact));
    }

    /** How many facts of a race wait: for what they refer to, or for the rest of their derivation. */
    public long waitingForRace(UUID id) {
        var race = races.get(id);
        var raceWaits = race.filter(known -> events.get(known.eventId()).isEmpty());
        var entriesWait = race.isPresent() ? 0 : entriesByRace.of(id).size();
        return (raceWaits.isPresent() ? 1 : 0)
                + entriesWait
                + results.of(id).waiting(entry -> entries.get(entry).isPresent());
    }

    /** How many memberships and teams of a challenge wait for it, for their person or for their team. */
    public long waitingForChallenge(UUID id) {
        if (challenges.get(id).isEmpty()) {
            return teamsByChallenge.of(id).size()
                    + membershipsByChallenge.of(id).size();
        }
        return membershipsByChallenge.stream(id).filter(this::waits).count();
    }

    private boolean waits(MembershipFact membership) {
        var team = membership.teamId();
        return people.get(membership.personId()).isEmpty()
                || (team != null && teams.get(team).isEmpty());
    }
}
