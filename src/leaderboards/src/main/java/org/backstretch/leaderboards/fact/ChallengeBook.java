package org.backstretch.leaderboards.fact;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.contracts.ActivityFact;
import org.backstretch.contracts.ChallengeFact;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.FactType;
import org.backstretch.contracts.MembershipFact;
import org.backstretch.contracts.PersonFact;
import org.backstretch.contracts.TeamFact;
import org.jspecify.annotations.Nullable;

/** What is known of challenges, who takes part and what they run. */
public final class ChallengeBook {
    private final Known<ChallengeFact> challenges = new Known<>();
    private final Known<TeamFact> teams = new Known<>();
    private final Known<MembershipFact> memberships = new Known<>();
    private final Known<ActivityFact> activities = new Known<>();
    private final Known<PersonFact> people;
    private final Known<ClubFact> clubs;
    private final Waiting waiting;

    private final Index<PersonFact> peopleByClub;
    private final Index<TeamFact> teamsByChallenge = teams.by(TeamFact::challengeId);
    private final Index<MembershipFact> membershipsByChallenge = memberships.by(MembershipFact::challengeId);
    private final Index<MembershipFact> membershipsByPerson = memberships.by(MembershipFact::personId);
    private final Index<MembershipFact> membershipsByTeam = memberships.by(MembershipFact::teamId);
    private final Index<ActivityFact> activitiesByPerson = activities.by(ActivityFact::personId);

    ChallengeBook(Known<PersonFact> people, Known<ClubFact> clubs, Waiting waiting) {
        this.people = people;
        this.clubs = clubs;
        this.waiting = waiting;
        this.peopleByClub = people.by(PersonFact::clubId);
    }

    void apply(ChallengeFact challenge, Touched touched) {
        challenges(challenges.apply(challenge), touched);
    }

    void apply(TeamFact team, Touched touched) {
        teams(teams.apply(team), touched);
    }

    void apply(MembershipFact membership, Touched touched) {
        memberships(memberships.apply(membership), touched);
    }

    void apply(ActivityFact activity, Touched touched) {
        activities(activities.apply(lean(activity)), touched);
    }

    /** Most runs are told once: their one saying need not be kept beside the fields that say the same. */
    private static ActivityFact lean(ActivityFact activity) {
        if (activity.sayings().size() != 1) {
            return activity;
        }
        var lean = new ActivityFact(
                activity.id(),
                activity.revision(),
                activity.personId(),
                activity.startedAt(),
                activity.zone(),
                activity.localDate(),
                activity.direction(),
                activity.distanceMillimetres(),
                activity.durationMillis(),
                activity.evidence(),
                activity.receivedAt(),
                activity.status(),
                activity.reviewReason(),
                List.of());
        return lean.said().equals(activity.sayings()) ? lean : activity;
    }

    void purge(FactType type, UUID id, long revision, Touched touched) {
        switch (type) {
            case CHALLENGE -> challenges(challenges.purge(id, revision), touched);
            case TEAM -> teams(teams.purge(id, revision), touched);
            case MEMBERSHIP -> memberships(memberships.purge(id, revision), touched);
            case ACTIVITY -> activities(activities.purge(id, revision), touched);
            case EVENT, RACE, ENTRY, PERSON, CLUB, SERIES, RACE_STATE, RESULT, PUBLICATION, RECORD_CLAIM ->
                throw new IllegalArgumentException("not of challenges: " + type);
        }
    }

    private void challenges(Stream<ChallengeFact> changed, Touched touched) {
        changed.map(Fact::id).distinct().forEach(challenge -> {
            touched.challenges(Stream.of(challenge));
            teamsByChallenge.of(challenge).forEach(this::note);
            membershipsByChallenge.of(challenge).forEach(this::note);
        });
    }

    private void teams(Stream<TeamFact> changed, Touched touched) {
        changed.forEach(team -> {
            touched.team(team.challengeId(), team.id());
            note(team);
            membershipsByTeam.of(team.id()).forEach(this::note);
        });
    }

    private void memberships(Stream<MembershipFact> changed, Touched touched) {
        changed.forEach(membership -> {
            touched.member(membership.challengeId(), membership.personId());
            if (membership.teamId() != null) {
                touched.team(membership.challengeId(), membership.teamId());
            }
            note(membership);
        });
    }

    private void activities(Stream<ActivityFact> changed, Touched touched) {
        changed.forEach(activity -> person(activity.personId(), touched));
    }

    /** The person, or what they run, may be different. */
    void person(UUID person, Touched touched) {
        membershipsByPerson.of(person).forEach(membership -> {
            touched.member(membership.challengeId(), person);
            note(membership);
        });
    }

    void clubs(UUID club, Touched touched) {
        peopleByClub.stream(club).map(Fact::id).forEach(person -> person(person, touched));
    }

    private void note(TeamFact team) {
        waiting.note(
                FactType.TEAM,
                team.id(),
                teams.get(team.id())
                        .filter(known -> challenges.get(known.challengeId()).isEmpty())
                        .isPresent());
    }

    private void note(MembershipFact membership) {
        waiting.note(
                FactType.MEMBERSHIP,
                membership.id(),
                memberships.get(membership.id()).filter(this::waits).isPresent());
    }

    private boolean waits(MembershipFact membership) {
        var team = membership.teamId();
        return challenges.get(membership.challengeId()).isEmpty()
                || people.get(membership.personId()).isEmpty()
                || (team != null && teams.get(team).isEmpty());
    }

    /** Empty for a challenge that is not known, or still a draft. */
    public Optional<ChallengeFact> challenge(UUID id) {
        return challenges.get(id).filter(known -> known.status() != ChallengeFact.Status.DRAFT);
    }

    public Collection<TeamFact> teams(UUID challenge) {
        return teamsByChallenge.of(challenge);
    }

    /** Everybody's time in a challenge. */
    public Collection<MembershipFact> memberships(UUID challenge) {
        return membershipsByChallenge.of(challenge);
    }

    /** A person's times in all challenges. */
    public Collection<MembershipFact> membershipsOf(UUID person) {
        return membershipsByPerson.of(person);
    }

    public Collection<MembershipFact> membershipsOfTeam(UUID team) {
        return membershipsByTeam.of(team);
    }

    public Collection<ActivityFact> activities(UUID person) {
        return activitiesByPerson.of(person);
    }

    public Optional<PersonFact> person(UUID id) {
        return people.get(id);
    }

    public Optional<TeamFact> team(UUID id) {
        return teams.get(id);
    }

    public Optional<ClubFact> club(@Nullable UUID id) {
        return clubs.get(id);
    }
}
