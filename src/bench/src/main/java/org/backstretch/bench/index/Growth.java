package org.backstretch.bench.index;

import java.util.List;
import org.backstretch.bench.measure.Measure;
import org.backstretch.bench.measure.Question;
import org.backstretch.bench.measure.Rounds;
import org.backstretch.bench.measure.Sheet;
import org.backstretch.bench.measure.Spread;
import org.backstretch.bench.measure.Target;
import org.backstretch.bench.measure.Venue;

/** B3: what a hundred times as many cost the rank of one, beside what they cost the memory itself. */
final class Growth implements Measure {
    private static final int SMALL = 100_000;
    private static final int LARGE = 10_000_000;

    private static final Question GROWTH = Question.ratio(
            "rank among 10,000,000 / among 100,000, divided by the same for one cache miss over as many bytes",
            Target.atMost(1.0, 0.5));

    @Override
    public String number() {
        return "B3";
    }

    @Override
    public String title() {
        return "growth of rank";
    }

    @Override
    public String beside() {
        return "pointer chase";
    }

    @Override
    public List<Question> questions() {
        return List.of(GROWTH);
    }

    @Override
    public void run(Venue venue, Sheet sheet) throws Exception {
        venue.say("filling an index with %,d".formatted(LARGE));
        long before = Heap.live();
        var large = Filled.with(LARGE);
        long bytes = Heap.live() - before;
        var small = Filled.with(SMALL);
        var far = PointerChase.over(bytes);
        var near = PointerChase.over(bytes / (LARGE / SMALL));
        int asked = venue.setting().of(500_000, 2_000_000);
        var ranks = Rounds.alternate(
                venue.setting().rounds(), () -> large.nanosPerRank(asked), () -> small.nanosPerRank(asked));
        var misses = Rounds.alternate(
                venue.setting().rounds(), () -> far.nanosPerStep(asked), () -> near.nanosPerStep(asked));
        sheet.enter(GROWTH, divided(ranks, misses), behind(ranks, misses));
    }

    private static Spread divided(Rounds ranks, Rounds misses) {
        var ratios = new double[ranks.kept().size()];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] = growth(ranks, round) / growth(misses, round);
        }
        return Spread.of(ratios);
    }

    private static double growth(Rounds rounds, int round) {
        var done = rounds.kept().get(round);
        return done.ours() / done.peer();
    }

    private static String behind(Rounds ranks, Rounds misses) {
        return "rank %s → %s ns, cache miss %s → %s ns"
                .formatted(
                        Spread.text(ranks.peer().median()),
                        Spread.text(ranks.ours().median()),
                        Spread.text(misses.peer().median()),
                        Spread.text(misses.ours().median()));
    }
}
