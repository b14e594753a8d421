package org.backstretch.leaderboards.challenge;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.athletics.challenge.Activity;
import org.backstretch.athletics.challenge.ChallengeScore;
import org.backstretch.athletics.challenge.CountingWindow;
import org.backstretch.athletics.challenge.Membership;
import org.backstretch.athletics.challenge.TeamScore;
import org.backstretch.contracts.ActivityFact;
import org.backstretch.contracts.ChallengeFact;
import org.backstretch.contracts.MembershipFact;
import org.backstretch.contracts.PersonFact;
import org.backstretch.contracts.TeamFact;
import org.backstretch.leaderboards.board.BoardKind;
import org.backstretch.leaderboards.board.Group;
import org.backstretch.leaderboards.board.Heading;
import org.backstretch.leaderboards.board.Visibility;
import org.backstretch.leaderboards.fact.ChallengeFacts;

/** Derives the boards of a challenge: its members and its teams. */
final class ChallengeBoards {
    private final ChallengeFacts facts;
    private final ChallengeFact challenge;
    private final CountingWindow window;
    private final Map<UUID, List<Activity>> runs;
    private final Map<UUID, List<MembershipFact>> memberships;

    private ChallengeBoards(ChallengeFacts facts) {
        this.facts = facts;
        this.challenge = facts.challenge();
        this.window = window(challenge);
        this.memberships = facts.memberships().stream()
                .filter(membership -> facts.people().containsKey(membership.personId()))
                .filter(ChallengeBoards::lasted)
                .collect(groupingBy(MembershipFact::personId));
        this.runs = facts.activities().stream()
                .filter(activity -> activity.status() == ActivityFact.Status.COUNTED)
                .map(ChallengeBoards::activity)
                .collect(groupingBy(Activity::personId));
    }

    static void derive(ChallengeFacts facts, Group<Scorer> members, Group<Scorer> teams) {
        var boards = new ChallengeBoards(facts);
        members.declare(List.of(boards.heading(BoardKind.MEMBERS, "members", "Members")), boards.insiders());
        members.replaceAll(boards.members().collect(toMap(identity(), any -> List.of("members"))));
        teams.declare(List.of(boards.heading(BoardKind.TEAMS, "teams", "Teams")), boards.insiders());
        teams.replaceAll(boards.teams().collect(toMap(identity(), any -> List.of("teams"))));
    }

    private List<UUID> insiders() {
        return List.of(challenge.organizer());
    }

    private Heading heading(BoardKind kind, String view, String name) {
        return Heading.of(challenge.id().toString(), view, kind, name, Visibility.PUBLIC);
    }

    /** Who leaves on the day of joining never was in. */
    private static boolean lasted(MembershipFact stay) {
        return stay.leftOn() == null || stay.joinedOn().isBefore(stay.leftOn());
    }

    private static CountingWindow window(ChallengeFact challenge) {
        Optional<ZoneId> zone = switch (challenge.days()) {
            case PARTICIPANT -> Optional.empty();
            case CHALLENGE -> Optional.of(ZoneId.of(challenge.zone()));
            case UTC -> Optional.of(ZoneOffset.UTC);
        };
        return new CountingWindow(
                challenge.firstDay(), challenge.lastDay(), zone, challenge.finalAt(), challenge.minEvidence());
    }

    private static Activity activity(ActivityFact fact) {
        return new Activity(
                fact.personId(),
                fact.startedAt(),
                fact.localDate(),
                fact.direction(),
                fact.distanceMillimetres(),
                Optional.ofNullable(fact.durationMillis()).map(Duration::ofMillis),
                fact.evidence(),
                fact.receivedAt());
    }

    private Stream<Scorer> members() {
        return facts.people().values().stream()
                .filter(person -> memberships.containsKey(person.id()))
                .map(person -> new Scorer(
                        person.id(),
                        person.publicName(),
                        Optional.ofNullable(person.clubId()).map(facts.clubs()::get),
                        Optional.ofNullable(person.sex()),
                        score(person),
                        Optional.empty()));
    }

    /** Who has left keeps what was run before that day, and scores nothing after it. */
    private long score(PersonFact person) {
        var stays = memberships.getOrDefault(person.id(), List.of());
        var stillIn = stays.stream().anyMatch(stay -> stay.leftOn() == null);
        var lastLeft = stays.stream()
                .map(stay -> stay.leftOn() == null ? LocalDate.MAX : stay.leftOn())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        var counted = runs.getOrDefault(person.id(), List.of()).stream()
                .filter(run -> stillIn || window.dayOf(run).isBefore(lastLeft))
                .toList();
        return ChallengeScore.ofPerson(challenge.metric(), window, counted);
    }

    private Stream<Scorer> teams() {
        var byTeam = memberships.values().stream()
                .flatMap(List::stream)
                .filter(membership -> membership.teamId() != null)
                .collect(groupingBy(MembershipFact::teamId));
        return facts.teams().stream()
                .filter(team -> !team.withdrawn())
                .map(team -> team(team, byTeam.getOrDefault(team.id(), List.of())));
    }

    private Scorer team(TeamFact team, List<MembershipFact> stays) {
        var people = stays.stream().map(MembershipFact::personId).distinct().toList();
        var now = stays.stream()
                .filter(stay -> stay.leftOn() == null)
                .map(MembershipFact::personId)
                .distinct()
                .count();
        var score = TeamScore.of(
                challenge.teamMeasure(),
                Optional.ofNullable(challenge.topN()).orElse(0),
                challenge.metric(),
                window,
                stays.stream().map(ChallengeBoards::membership).toList(),
                people.stream()
                        .flatMap(person -> runs.getOrDefault(person, List.of()).stream())
                        .toList());
        return new Scorer(
                team.id(), team.name(), Optional.empty(), Optional.empty(), score, Optional.of(Math.toIntExact(now)));
    }

    private static Membership membership(MembershipFact fact) {
        return new Membership(fact.personId(), fact.joinedOn(), Optional.ofNullable(fact.leftOn()));
    }
}
