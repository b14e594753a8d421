package org.backstretch.leaderboards.mark;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.mark.Mark;
import org.backstretch.athletics.record.OfficialMark;
import org.backstretch.contracts.EntryFact;
import org.backstretch.leaderboards.fact.Namesake;
import org.jspecify.annotations.Nullable;

/**
 * An official mark with whose it is.
 *
 * @param club its name as far as it is known
 */
public record RunnersMark(
        OfficialRace race,
        OfficialMark official,
        Mark mark,
        EntryFact entry,
        @Nullable String club) {
    public static final Comparator<RunnersMark> BEST_FIRST =
            Comparator.comparing(RunnersMark::official, OfficialMark.BEST_FIRST);

    /**
     * The person; without an account, whoever has this name in this club. An entry of no club runs for itself: all the
     * world shares its names.
     */
    public UUID runner() {
        return Optional.ofNullable(entry.personId())
                .or(() -> entry.clubId() == null
                        ? Optional.empty()
                        : Namesake.of(entry).runner())
                .orElse(entry.id());
    }

    public Field field() {
        return new Field(race.discipline(), entry.direction());
    }

    boolean isRanked() {
        return race.ranked();
    }

    /** Milliseconds, rounded; the smaller the better. */
    public long value() {
        return official.value();
    }
}
