package org.backstretch.leaderboards.race;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Bib;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.mark.Mark;
import org.backstretch.athletics.place.Finish;
import org.backstretch.athletics.place.Placing;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.ResultFact;
import org.backstretch.leaderboards.board.Keys;
import org.backstretch.leaderboards.board.Row;
import org.backstretch.leaderboards.board.Spot;
import org.backstretch.leaderboards.board.Standing;
import org.backstretch.leaderboards.board.StandingWriter;
import org.backstretch.leaderboards.fact.Outcomes;
import org.backstretch.leaderboards.mark.MarkTags;
import org.backstretch.leaderboards.rank.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in a race, with what is known of their run. The same in every view of the race.
 *
 * @param key finishers by time, then who is out by bib, then DNF, DQ and DNS
 * @param club its name as far as it is known
 * @param result null while nothing is known
 * @param tags of the mark, once it is official
 * @param finish what places are made of, standing where the first of a dead heat crossed; null while they are out
 */
record Runner(
        long key,
        EntryFact entry,
        @Nullable String club,
        @Nullable ResultFact result,
        @Nullable Finish finish,
        MarkTags tags,
        Course course)
        implements Row {

    /** Those whose keys are equal. Who is out stands as a start list shows them. */
    static final Comparator<Runner> ORDER = (one, other) -> one.finish != null && other.finish != null
            ? Placing.ORDER.compare(one.finish, other.finish)
            : Runner.BY_BIB.compare(one, other);

    private static final Comparator<Runner> BY_BIB =
            comparing(Runner::bib, nullsLast(naturalOrder())).thenComparing(Runner::id, Placing.BY_ID);

    static Runner of(
            EntryFact entry, Optional<String> club, Optional<ResultFact> result, MarkTags tags, Course course) {
        var finish = result.flatMap(Outcomes::of).orElse(null);
        return new Runner(key(entry, finish), entry, club.orElse(null), result.orElse(null), finish, tags, course);
    }

    private static long key(EntryFact entry, @Nullable Finish finish) {
        if (finish == null) {
            return Keys.out(BibKey.of(entry.bib()));
        }
        return finish.outcome() == OutcomeKind.FINISHED
                ? Keys.placed(finish.exact())
                : Keys.behind(finish.outcome().ordinal());
    }

    Runner at(Finish line) {
        return new Runner(key, entry, club, result, requireNonNull(finish).at(line), tags, course);
    }

    @Override
    public UUID id() {
        return entry.id();
    }

    /** Where they crossed themselves, whoever they share a dead heat with; empty unless finished. */
    Optional<Finish> crossing() {
        return Optional.ofNullable(result).flatMap(Outcomes::of).filter(any -> hasPlace());
    }

    private @Nullable Bib bib() {
        return Optional.ofNullable(entry.bib()).flatMap(Bib::read).orElse(null);
    }

    /** Who takes part, and who does not but has an outcome all the same: a late withdrawal, decided by the officials. */
    boolean isOnTheList() {
        return entry.status().takesPart() || finish != null;
    }

    boolean isDisqualified() {
        return finish != null && finish.outcome() == OutcomeKind.DISQUALIFIED;
    }

    @Override
    public boolean tiesWith(Row other) {
        return other instanceof Runner runner
                && finish != null
                && runner.finish != null
                && finish.deadHeat().isPresent()
                && finish.deadHeat().equals(runner.finish.deadHeat());
    }

    @Override
    public Standing standing(Spot spot) {
        var outcome = Optional.ofNullable(finish).map(Finish::outcome);
        var finished = Optional.ofNullable(result).filter(any -> hasPlace());
        return written(spot)
                .outcome(outcome.orElse(null))
                .mark(
                        finished.map(ResultFact::mark).orElse(null),
                        finished.flatMap(course::columnText).orElse(null),
                        finished.map(ResultFact::millis).orElse(null))
                .net(
                        finished.flatMap(course::net).map(Mark::text).orElse(null),
                        finished.flatMap(course::net).map(Mark::columnText).orElse(null))
                .gap()
                .tags(tags.all(), tags.pending())
                .standing();
    }

    /**
     * As a row of the board of a point on the course.
     *
     * @param millis since their own start
     */
    Standing passing(Spot spot, long millis) {
        return written(spot).mark(course.mark(millis), null, millis).gap().standing();
    }

    /** By the net time, as on a board that ranks by it. Who crossed no start mat has the official one. */
    Standing byNet(Spot spot) {
        var net = Optional.ofNullable(result).flatMap(course::net);
        return net.map(mark -> written(spot)
                        .outcome(requireNonNull(finish).outcome())
                        .mark(mark.text(), mark.columnText(), netMillis())
                        .net(mark.text(), mark.columnText())
                        .gap()
                        .tags(tags.all(), tags.pending())
                        .standing())
                .orElseGet(() -> standing(spot));
    }

    /** Null unless finished; the official time where there was no start mat. */
    @Nullable
    Long netMillis() {
        if (result == null || !hasPlace()) {
            return null;
        }
        return result.netMillis() == null ? result.millis() : result.netMillis();
    }

    boolean crossedMat() {
        return result != null && result.netMillis() != null;
    }

    TimingMethod timing() {
        return course.timing(requireNonNull(result));
    }

    private StandingWriter written(Spot spot) {
        var ruled = Optional.ofNullable(result);
        return StandingWriter.of(id(), entry, club, spot)
                .bib(entry.bib())
                .ruling(
                        ruled.map(ResultFact::rule).orElse(null),
                        ruled.map(ResultFact::reason).orElse(null));
    }

    @Override
    public Fingerprint fingerprint() {
        var fields = Fingerprint.fields()
                .id(entry.id())
                .text(entry.bib())
                .text(entry.publicName())
                .id(entry.clubId())
                .text(club)
                .constant(entry.sex())
                .text(entry.category())
                .constant(entry.direction());
        if (result != null) {
            fields.text(result.mark()).text(result.rule()).text(result.reason());
            if (result.netMillis() != null) {
                fields.number(result.netMillis());
            }
        }
        if (finish != null) {
            fields.constant(finish.outcome())
                    .number(finish.exact())
                    .number(finish.crossedAt().getEpochSecond())
                    .number(finish.crossedAt().getNano())
                    .number(finish.crossing())
                    .id(finish.deadHeat().orElse(null));
        }
        tags.all().forEach(tag -> fields.constant(tag).flag(tags.pending().contains(tag)));
        if (result != null && hasPlace()) {
            fields.constant(course.timing(result))
                    .text(course.discipline().map(each -> each.code()).orElse(null));
        }
        return fields.fingerprint();
    }
}
