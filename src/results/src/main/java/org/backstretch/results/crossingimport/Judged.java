package org.backstretch.results.crossingimport;

import java.time.Instant;
import java.util.Optional;
import org.backstretch.results.clock.Sample;
import org.backstretch.results.format.LineReading;
import org.backstretch.results.format.Passing;

/**
 * A line with what would become of it.
 *
 * @param remark what is to be said about it; empty where nothing is
 */
record Judged(
        LineReading reading,
        Kind kind,
        Optional<Stamped> stamped,
        Optional<StartList.Starter> starter,
        Optional<String> remark) {

    enum Kind {
        /** A crossing, once it is confirmed. */
        NEW,
        /** Taken before, or the same as an earlier line. */
        KNOWN,
        REFUSED,
        /** Its end has not come. */
        UNFINISHED,
        /** Somebody without a time: a human decides. */
        PROPOSED
    }

    /**
     * A crossing in the making.
     *
     * @param sample what its line tells of the reader's clock
     */
    record Stamped(
            Identity identity, String reader, long sequence, Instant at, Passing passing, Optional<Sample> sample) {
        Stamped ranked(int rank) {
            return new Stamped(identity, reader, identity.sequence(rank), at, passing, sample);
        }
    }

    static Judged refused(LineReading reading, String why) {
        return new Judged(reading, Kind.REFUSED, Optional.empty(), Optional.empty(), Optional.of(why));
    }

    static Judged kept(LineReading reading, Kind kind, String remark) {
        return new Judged(reading, kind, Optional.empty(), Optional.empty(), Optional.of(remark));
    }

    Judged known(String why) {
        return new Judged(reading, Kind.KNOWN, stamped, starter, Optional.of(why));
    }

    Judged as(Stamped ranked) {
        return new Judged(reading, kind, Optional.of(ranked), starter, remark);
    }

    /** What was to be said already goes first. */
    Judged remarked(String more) {
        return new Judged(
                reading,
                kind,
                stamped,
                starter,
                Optional.of(remark.map(first -> first + " " + more).orElse(more)));
    }

    boolean isNew() {
        return kind == Kind.NEW;
    }
}
