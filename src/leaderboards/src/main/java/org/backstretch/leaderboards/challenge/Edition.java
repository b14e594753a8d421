package org.backstretch.leaderboards.challenge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.backstretch.contracts.TeamFact;
import org.backstretch.leaderboards.board.BoardKind;
import org.backstretch.leaderboards.board.Group;
import org.backstretch.leaderboards.board.Heading;
import org.backstretch.leaderboards.board.Part;
import org.backstretch.leaderboards.fact.ChallengeBook;

/**
 * The boards of a challenge as one edition tells them. What is said of a person changes that person's row and, once per
 * publishing, the rows of that person's teams.
 */
final class Edition {
    private final ChallengeBook book;
    private final Chosen chosen;
    private final Group<Scorer> members;
    private final Group<Scorer> teams;
    private final List<String> membersView;
    private final List<String> teamsView;
    private final Map<UUID, TeamSheet> sheets = new HashMap<>();
    private final Map<UUID, List<UUID>> teamsOf = new HashMap<>();
    private final Set<UUID> staleTeams = new HashSet<>();
    private Terms terms;

    Edition(ChallengeBook book, Terms terms, Chosen chosen) {
        this.book = book;
        this.terms = terms;
        this.chosen = chosen;
        this.members = new Group<>(terms.owner(), chosen.part("members"), Scorer.ORDER);
        this.teams = new Group<>(terms.owner(), chosen.part("teams"), Scorer.ORDER);
        this.membersView = List.of(chosen.view("members"));
        this.teamsView = List.of(chosen.view("teams"));
    }

    /** Everybody and every team must be taken in again; only what is different then costs anything. */
    void beginAnew(Terms anew, Set<UUID> everybody) {
        terms = anew;
        sheets.clear();
        teamsOf.clear();
        members.rows()
                .map(Scorer::id)
                .filter(id -> !everybody.contains(id))
                .toList()
                .forEach(members::remove);
        teams.rows().map(Scorer::id).forEach(staleTeams::add);
    }

    /** @param participant empty for who takes no part any more */
    void take(UUID person, Optional<Participant> participant) {
        var counted = participant
                .map(known -> terms.counted(known.runs(), chosen.upTo()))
                .orElse(List.of());
        participant.ifPresentOrElse(
                known -> members.put(known.row(terms, counted), membersView), () -> members.remove(person));
        var now = participant.map(Participant::teams).orElse(List.of());
        leave(person, now);
        participant.ifPresent(known -> now.forEach(team -> {
            sheet(team).put(person, known.memberships(team), known.isStillIn(team, terms), counted);
            staleTeams.add(team);
        }));
    }

    private void leave(UUID person, List<UUID> now) {
        var before = now.isEmpty() ? teamsOf.remove(person) : teamsOf.put(person, now);
        if (before != null && !before.equals(now)) {
            before.stream().filter(team -> !now.contains(team)).forEach(team -> {
                sheet(team).remove(person);
                staleTeams.add(team);
            });
        }
    }

    void take(UUID team) {
        staleTeams.add(team);
    }

    private TeamSheet sheet(UUID team) {
        return sheets.computeIfAbsent(team, any -> new TeamSheet(terms));
    }

    /**
     * @param number of the edition, from 1
     * @param made the correction that made it; empty for the first
     */
    void publish(int number, Optional<Correction> made, Consumer<Part> changed) {
        var insiders = List.of(terms.challenge().organizer());
        members.declare(List.of(heading(BoardKind.MEMBERS, "members", number, made)), insiders);
        teams.declare(List.of(heading(BoardKind.TEAMS, "teams", number, made)), insiders);
        staleTeams.forEach(this::score);
        staleTeams.clear();
        changed.accept(members.publish());
        changed.accept(teams.publish());
    }

    private void score(UUID id) {
        book.team(id)
                .filter(this::takesPart)
                .ifPresentOrElse(team -> teams.put(sheet(id).row(team), teamsView), () -> teams.remove(id));
    }

    private boolean takesPart(TeamFact team) {
        return !team.withdrawn() && team.challengeId().equals(terms.id());
    }

    private Heading heading(BoardKind kind, String what, int number, Optional<Correction> made) {
        return new Heading(
                terms.owner(),
                chosen.view(what),
                kind,
                chosen.name(what),
                null,
                null,
                terms.visibility(),
                terms.challenge().finalAt(),
                number,
                made.map(Correction::at).orElse(null),
                made.map(Correction::reason).orElse(null));
    }

    void end(Consumer<Part> changed) {
        changed.accept(Part.none(terms.owner(), chosen.part("members")));
        changed.accept(Part.none(terms.owner(), chosen.part("teams")));
    }
}
