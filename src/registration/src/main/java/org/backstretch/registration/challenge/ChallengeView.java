package org.backstretch.registration.challenge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Metric;
import org.backstretch.athletics.TeamMeasure;
import org.backstretch.contracts.ChallengeFact;
import org.backstretch.kit.caller.Caller;
import org.backstretch.registration.person.Person;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A challenge with its teams.
 *
 * @param opensAt when its first day begins somewhere; for display
 * @param endsAt when its last day is over everywhere; for display
 * @param finalAt what is received later does not count
 * @param members how many take part now, in teams and alone
 * @param you null for somebody who does not take part
 */
@Schema(name = "Challenge")
record ChallengeView(
        UUID id,
        @Schema(examples = "Backward June") String name,
        String description,
        Metric metric,
        TeamMeasure teamMeasure,
        @Nullable Integer topN,
        @Schema(examples = "2027-06-01") LocalDate firstDay,
        @Schema(examples = "2027-06-30") LocalDate lastDay,
        ChallengeFact.Days days,
        @Schema(examples = "Europe/London") String zone,
        int minEvidence,
        Instant opensAt,
        Instant endsAt,
        Instant finalAt,
        ChallengeFact.Status status,
        ChallengeFact.@Nullable Visibility visibility,
        UUID organizer,
        List<TeamView> teams,
        long members,
        @Nullable You you,
        YouMay youMay) {

    @Schema(name = "Team")
    record TeamView(
            UUID id,
            @Schema(examples = "Heels First") String name,
            @Nullable UUID clubId,
            long members) {
        static TeamView of(Team team, long members) {
            return new TeamView(team.id(), team.name(), team.clubId().orElse(null), members);
        }
    }

    @Schema(name = "YouInAChallenge")
    record You(UUID memberId, @Nullable UUID teamId, LocalDate joinedOn) {
        static You of(Membership membership) {
            return new You(membership.id(), membership.teamId().orElse(null), membership.joinedOn());
        }
    }

    @Schema(name = "YouMayInAChallenge")
    record YouMay(boolean edit) {}

    static ChallengeView of(Challenge challenge, Caller caller) {
        return of(List.of(challenge), caller).getFirst();
    }

    static List<ChallengeView> of(Collection<Challenge> challenges, Caller caller) {
        if (challenges.isEmpty()) {
            return List.of();
        }
        var ids = challenges.stream().map(Challenge::id).toList();
        Map<UUID, List<Team>> teams = Team.<Team>list("challengeId in ?1 order by nameKey", ids).stream()
                .collect(groupingBy(Team::challengeId));
        Map<UUID, List<Headcount>> counts = Headcount.of(ids).stream().collect(groupingBy(Headcount::challenge));
        Map<UUID, Membership> mine = mine(ids, caller);
        return challenges.stream()
                .map(challenge -> of(
                        challenge,
                        teams.getOrDefault(challenge.id(), List.of()),
                        counts.getOrDefault(challenge.id(), List.of()),
                        Optional.ofNullable(mine.get(challenge.id())),
                        caller))
                .toList();
    }

    private static Map<UUID, Membership> mine(List<UUID> challenges, Caller caller) {
        return caller.accountIfAny()
                .flatMap(Person::ofAccount)
                .map(me -> Membership.<Membership>list(
                                "challengeId in ?1 and personId = ?2 and leftOn is null", challenges, me.id())
                        .stream()
                        .collect(toMap(Membership::challengeId, membership -> membership)))
                .orElse(Map.of());
    }

    private static ChallengeView of(
            Challenge challenge, List<Team> teams, List<Headcount> counts, Optional<Membership> mine, Caller caller) {
        var fact = challenge.fact();
        var window = challenge.terms().window();
        return new ChallengeView(
                fact.id(),
                fact.name(),
                challenge.description(),
                fact.metric(),
                fact.teamMeasure(),
                fact.topN(),
                fact.firstDay(),
                fact.lastDay(),
                fact.days(),
                fact.zone(),
                fact.minEvidence(),
                window.opensAt(),
                window.endsAt(),
                fact.finalAt(),
                fact.status(),
                fact.visibility(),
                fact.organizer(),
                teams.stream()
                        .map(team -> TeamView.of(team, Headcount.in(Optional.of(team.id()), counts)))
                        .toList(),
                counts.stream().mapToLong(Headcount::members).sum(),
                mine.map(You::of).orElse(null),
                new YouMay(challenge.mayBeEditedBy(caller)));
    }
}
