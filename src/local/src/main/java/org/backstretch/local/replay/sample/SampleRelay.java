package org.backstretch.local.replay.sample;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.backstretch.athletics.Sex;

/**
 * An invented relay of four legs, run backward: the second by pairs, the fourth with a mass start. It holds what officials meet:
 * two teams with one total, a leg that does not count, a team that stops.
 *
 * @param teams by bib
 */
record SampleRelay(List<Team> teams) {
    static final int LEGS = 4;
    static final int PAIRED = 2;
    static final int MASS_STARTED = 4;
    static final int MASS_START = 85 * 60;

    /** Of one team. */
    static final int LEG_THAT_DOES_NOT_COUNT = 2;

    private static final int TEAMS = 12;
    private static final int FIRST_BIB = 301;
    private static final int STOPS = 5;
    private static final int CUT_THE_CORNER = 7;
    private static final List<String> CATEGORIES = List.of("OPEN", "WOMEN", "MIXED", "VETERANS");

    /**
     * @param ends seconds from the gun to the end of each leg that was run
     * @param cutTheCorner whether its {@link #LEG_THAT_DOES_NOT_COUNT} does not
     */
    record Team(int bib, String name, String category, List<String> runners, List<Integer> ends, boolean cutTheCorner) {

        boolean counts(int leg) {
            return leg <= ends.size() && !(cutTheCorner && leg == LEG_THAT_DOES_NOT_COUNT);
        }

        /** In seconds: who waits for the last leg sets out with the mass start at the latest. */
        int seconds(int leg) {
            int handOver = leg == 1 ? 0 : ends.get(leg - 2);
            int start = leg == MASS_STARTED ? Math.min(handOver, MASS_START) : handOver;
            return ends.get(leg - 1) - start;
        }

        boolean finished() {
            return IntStream.rangeClosed(1, LEGS).allMatch(this::counts);
        }

        /** The sum of its legs up to this one. */
        int sum(int leg) {
            return IntStream.rangeClosed(1, leg).map(this::seconds).sum();
        }
    }

    /** An end of a leg at the line. */
    record End(int bib, int seconds) {}

    /** The same relay for the same seed, on every machine. */
    static SampleRelay of(long seed) {
        var random = new Random(seed);
        var names = new Names(new Random(random.nextLong()));
        var teams = new ArrayList<Team>();
        for (var i = 0; i < TEAMS; i++) {
            var club = Names.CLUBS.get(i % Names.CLUBS.size());
            teams.add(new Team(
                    FIRST_BIB + i,
                    club + (i < Names.CLUBS.size() ? "" : " B"),
                    CATEGORIES.get(random.nextInt(CATEGORIES.size())),
                    runners(names, random),
                    ends(i == STOPS ? 2 : LEGS, random),
                    i == CUT_THE_CORNER));
        }
        // Two teams whose runners needed the very same times.
        teams.set(1, withEnds(teams.get(1), teams.getFirst().ends()));
        return new SampleRelay(List.copyOf(teams));
    }

    private static Team withEnds(Team team, List<Integer> ends) {
        return new Team(team.bib(), team.name(), team.category(), team.runners(), ends, team.cutTheCorner());
    }

    private static List<String> runners(Names names, Random random) {
        return IntStream.rangeClosed(1, LEGS)
                .mapToObj(leg -> leg == PAIRED
                        ? names.next(sex(random)) + " & " + names.next(sex(random))
                        : names.next(sex(random)))
                .toList();
    }

    private static Sex sex(Random random) {
        return random.nextBoolean() ? Sex.F : Sex.M;
    }

    private static List<Integer> ends(int legs, Random random) {
        var ends = new ArrayList<Integer>();
        var last = 0;
        for (var leg = 1; leg <= legs; leg++) {
            var start = leg == MASS_STARTED ? Math.min(last, MASS_START) : last;
            // Nobody comes in before the team-mate, whoever waited.
            last = Math.max(last + 60, start + 22 * 60 + random.nextInt(16 * 60));
            ends.add(last);
        }
        return ends;
    }

    /** As they came to the line. */
    List<End> ends() {
        return teams.stream()
                .flatMap(team -> team.ends().stream().map(seconds -> new End(team.bib(), seconds)))
                .sorted(comparingInt(End::seconds).thenComparingInt(End::bib))
                .toList();
    }

    /** The teams by total, those without one last. */
    List<Team> ranked() {
        return teams.stream()
                .sorted(Comparator.comparing(Team::finished)
                        .reversed()
                        .thenComparing(team -> team.finished() ? team.sum(LEGS) : 0)
                        .thenComparing(Team::bib))
                .toList();
    }

    /** The teams by the time of one leg, those without one last. */
    List<Team> rankedOn(int leg) {
        return teams.stream()
                .sorted(Comparator.<Team, Boolean>comparing(team -> team.counts(leg))
                        .reversed()
                        .thenComparing(team -> team.counts(leg) ? team.seconds(leg) : 0)
                        .thenComparing(Team::bib))
                .toList();
    }
}
