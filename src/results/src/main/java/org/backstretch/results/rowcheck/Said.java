package org.backstretch.results.rowcheck;

import java.util.List;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.contracts.ResultFact;
import org.backstretch.kit.secret.Sha256;
import org.backstretch.results.database.Json;
import org.backstretch.results.resultlist.Leg;
import org.backstretch.results.resultlist.Line;
import org.jspecify.annotations.Nullable;

/** What a row says of its runner, whatever becomes of others: no place and no gap. */
record Said(
        @Nullable String bib,
        @Nullable OutcomeKind outcome,
        @Nullable Long millis,
        @Nullable Long distance,
        @Nullable String rule,
        @Nullable String reason,
        List<Long> laps,
        List<ResultFact.Leg> legs) {
    private static final int BYTES = 12;

    static Said of(Line line) {
        return new Said(
                line.bib(),
                line.outcome(),
                line.millis(),
                line.distanceMillimetres(),
                line.rule(),
                line.reason(),
                line.laps(),
                line.legs().stream().map(Leg::told).toList());
    }

    /** Short enough to be sent along with a check, and different for every other row. */
    String digest() {
        return Sha256.hex(Json.of(this).text(), BYTES);
    }
}
