package org.backstretch.leaderboards.series;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.discipline.Discipline;
import org.backstretch.athletics.discipline.Disciplines;
import org.backstretch.athletics.mark.Mark;
import org.backstretch.athletics.place.Placing;
import org.backstretch.athletics.series.Contribution;
import org.backstretch.athletics.series.SeriesRules;
import org.backstretch.athletics.series.SeriesScore;
import org.backstretch.leaderboards.board.Keys;
import org.backstretch.leaderboards.board.Row;
import org.backstretch.leaderboards.board.Spot;
import org.backstretch.leaderboards.board.Standing;
import org.backstretch.leaderboards.board.StandingWriter;
import org.backstretch.leaderboards.rank.Fingerprint;

/**
 * A runner of a series.
 *
 * @param id the person, or what stands for somebody without an account
 * @param latest who they are, as in the latest race that they finished
 * @param legs how many races the series has, which is the most that can count
 */
record SeriesRow(UUID id, SeriesRules rules, SeriesScore score, LegResult latest, long legs) implements Row {
    /** More than a hundred races of a million points, or of a month each. */
    private static final int SCORE_BITS = 50;

    /** Sums of times are printed as on the road. */
    private static final Discipline ROAD = Disciplines.get("OTHER").orElseThrow();

    private static final TimingMethod ROUNDED = TimingMethod.GUN_CLOCK;

    static Comparator<SeriesRow> order(SeriesRules rules) {
        return comparing(SeriesRow::score, rules.order()).thenComparing(SeriesRow::id, Placing.BY_ID);
    }

    /** Who has no position (yet) follows, in the same order. */
    @Override
    public long key() {
        var rank = rules.scoring().addsTimes()
                ? ((legs - score.counted().size()) << SCORE_BITS) + score.total()
                : (1L << SCORE_BITS) - score.total();
        return score.hasPosition() ? Keys.placed(rank) : Keys.out(rank);
    }

    @Override
    public boolean tiesWith(Row other) {
        return other instanceof SeriesRow row && rules.order().compare(score, row.score) == 0;
    }

    @Override
    public Standing standing(Spot spot) {
        var entry = latest.entry();
        boolean times = rules.scoring().addsTimes();
        var time = Optional.of(score.total()).filter(any -> times).map(millis -> Mark.of(ROAD, ROUNDED, millis));
        return StandingWriter.of(id, entry, latest.club(), spot)
                .mark(
                        time.map(Mark::text).orElse(null),
                        time.map(Mark::columnText).orElse(null),
                        times ? score.total() : null)
                .score(times ? null : score.total())
                .contributions(contributions())
                .standing();
    }

    /** Race by race. */
    private List<Standing.Contribution> contributions() {
        var all = new ArrayList<Contribution>(score.counted());
        all.addAll(score.dropped());
        return all.stream()
                .sorted(comparing(Contribution::day).thenComparing(Contribution::raceId, Placing.BY_ID))
                .map(each -> new Standing.Contribution(
                        each.raceId(),
                        each.place(),
                        each.score(),
                        score.counted().contains(each)))
                .toList();
    }

    @Override
    public Fingerprint fingerprint() {
        var entry = latest.entry();
        var fields = Fingerprint.fields()
                .id(id)
                .number(key())
                .number(score.total())
                .text(entry.publicName())
                .id(entry.clubId())
                .text(latest.club())
                .constant(entry.sex())
                .text(entry.category())
                .constant(entry.direction())
                .flag(rules.countback())
                .flag(rules.scoring().addsTimes());
        Stream.of(score.counted(), score.dropped()).forEach(some -> {
            fields.list(some.size());
            some.forEach(each -> fields.id(each.raceId())
                    .number(each.day().toEpochDay())
                    .number(each.place())
                    .number(each.score()));
        });
        return fields.fingerprint();
    }
}
