package org.backstretch.leaderboards.series;

import org.backstretch.athletics.series.Scoring;
import org.backstretch.athletics.series.SeriesRules;
import org.backstretch.contracts.SeriesFact;

/** A series' rules, as its fact tells them. */
final class Rules {
    private Rules() {}

    static SeriesRules of(SeriesFact series) {
        return new SeriesRules(scoring(series), series.best(), series.minimum(), series.countback());
    }

    private static Scoring scoring(SeriesFact series) {
        return switch (series.scoring()) {
            case POINTS_TABLE -> new Scoring.ByTable(series.points());
            case POINTS_DOWN -> new Scoring.Descending(series.first(), series.step());
            case TIME -> new Scoring.Times();
        };
    }
}
