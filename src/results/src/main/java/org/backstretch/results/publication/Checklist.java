package org.backstretch.results.publication;

import static org.backstretch.results.publication.Checklist.Code.CHANGED;
import static org.backstretch.results.publication.Checklist.Code.CORRECTION_DUE;
import static org.backstretch.results.publication.Checklist.Code.DOUBTS;
import static org.backstretch.results.publication.Checklist.Code.LATE_RULES;
import static org.backstretch.results.publication.Checklist.Code.NOT_CHECKED;
import static org.backstretch.results.publication.Checklist.Code.NOT_PROVISIONAL;
import static org.backstretch.results.publication.Checklist.Code.NOT_STARTED;
import static org.backstretch.results.publication.Checklist.Code.PROTESTS;
import static org.backstretch.results.publication.Checklist.Code.PROTEST_CLOCK;
import static org.backstretch.results.publication.Checklist.Code.ROWS_NOT_CHECKED;
import static org.backstretch.results.publication.Checklist.Code.STILL_OUT;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a race and its next printed list.
 *
 * @param mayBeProvisional whether nothing stands in the way of a provisional list
 * @param mayBeOfficial whether nothing stands in the way of an official one
 */
record Checklist(List<Item> items, boolean mayBeProvisional, boolean mayBeOfficial) {

    private static final int NAMED = 20;

    /** The names are stable: pages and clients choose their words by them. */
    enum Code {
        NOT_STARTED,
        /** Times wait for a human; the review queue says why each does. */
        DOUBTS,
        /** They would be listed as not started, or as not finished where they were seen on the way. */
        STILL_OUT,
        /** Under these rules a provisional list comes first. */
        NOT_PROVISIONAL,
        /** The list is another than the one that was published provisionally. */
        CHANGED,
        PROTEST_CLOCK,
        /** Some are not decided. */
        PROTESTS,
        /** No second person has confirmed the list. */
        NOT_CHECKED,
        /** No second person has checked rows that were decided by hand. */
        ROWS_NOT_CHECKED,
        /** Results say something else now than the official list, and a human has to look before it is printed. */
        CORRECTION_DUE,
        /** Registration has another rule set since the gun; it does not apply. */
        LATE_RULES;

        private static final Set<Code> OF_EVERY_RACE =
                EnumSet.of(NOT_STARTED, DOUBTS, STILL_OUT, CORRECTION_DUE, LATE_RULES);

        private boolean blocksProvisional() {
            return this == NOT_STARTED || this == DOUBTS;
        }

        /** What may be accepted by whoever publishes. */
        private boolean blocksOfficial() {
            return this != STILL_OUT && this != CORRECTION_DUE && this != LATE_RULES;
        }

        /** Whether only these rules ask for it. */
        boolean isOfRules() {
            return !OF_EVERY_RACE.contains(this);
        }
    }

    /**
     * Something to do, or to wait for.
     *
     * @param count how many, where it is many of something
     * @param until when it is over by itself; null where that is not known
     */
    record Item(
            Code code, int count, String sentence, @Nullable Instant until) {
        static Item of(Code code, String sentence) {
            return new Item(code, 1, sentence, null);
        }

        static Item many(Code code, int count, String one, String several) {
            return new Item(code, count, count == 1 ? one : several.formatted(count), null);
        }
    }

    static Checklist of(List<Item> items) {
        return new Checklist(
                items,
                items.stream().noneMatch(item -> item.code().blocksProvisional()),
                items.stream().noneMatch(item -> item.code().blocksOfficial()));
    }

    static Item notStarted() {
        return Item.of(NOT_STARTED, "This race has no gun yet.");
    }

    static Item doubts(int count) {
        return Item.many(DOUBTS, count, "One time waits for a decision.", "%d times wait for a decision.");
    }

    static Item stillOut(int count) {
        return Item.many(
                STILL_OUT,
                count,
                "One runner has no time and would be listed as not started, or as not finished if seen on the way.",
                "%d runners have no time and would be listed as not started, or as not finished if seen on the way.");
    }

    static Item notProvisional(String rules) {
        return Item.of(NOT_PROVISIONAL, "Under the rules " + rules + " a provisional list comes first.");
    }

    static Item changed() {
        return Item.of(CHANGED, "The list has changed since it was published. Publish it provisionally again.");
    }

    static Item correctionDue() {
        return Item.of(
                CORRECTION_DUE,
                "Results are not what the official list says any more. Look at what came in since, and publish a"
                        + " correction with a note.");
    }

    static Item lateRules(String frozen, String late) {
        return Item.of(
                LATE_RULES,
                "The rule set was changed to %s after the gun. That is not applied: results stay under %s."
                        .formatted(late, frozen));
    }

    static Item paused() {
        return Item.of(PROTEST_CLOCK, "The time for protests is paused.");
    }

    static Item running(Instant until) {
        return new Item(PROTEST_CLOCK, 1, "Protests are still taken.", until);
    }

    static Item protests(int count) {
        return Item.many(PROTESTS, count, "One protest is not decided.", "%d protests are not decided.");
    }

    /** @param bibs of the rows, at least one */
    static Item rowsNotChecked(List<String> bibs) {
        var named = String.join(", ", bibs.subList(0, Math.min(bibs.size(), NAMED)))
                + (bibs.size() > NAMED ? " and " + (bibs.size() - NAMED) + " more" : "");
        return Item.many(
                ROWS_NOT_CHECKED,
                bibs.size(),
                "The row of " + named + " was decided by hand, and no second person has checked it.",
                "%d rows were decided by hand, and no second person has checked them: " + named.replace("%", "%%")
                        + ".");
    }

    static Item notChecked() {
        return Item.of(NOT_CHECKED, "Nobody but who published it has checked the list. A second official confirms it.");
    }
}
