package org.backstretch.bench.index;

import java.lang.ref.Reference;
import java.util.List;
import org.backstretch.bench.measure.Measure;
import org.backstretch.bench.measure.Question;
import org.backstretch.bench.measure.Sheet;
import org.backstretch.bench.measure.Spread;
import org.backstretch.bench.measure.Target;
import org.backstretch.bench.measure.Venue;
import org.backstretch.bench.peer.RedisServer;

/** B4: the memory of a view. */
final class BytesPerEntry implements Measure {
    private static final int BATCH = 100;
    private static final String KEY = "board";

    private static final Question VIEW = Question.ratio(
            "bytes per entry of one view, key table included / Redis sorted set", Target.atMost(0.30, 0.20));
    private static final Question IDS = new Question(
            "bytes per competitor for the id and its number, once for all views", Target.nothing(), "bytes");

    @Override
    public String number() {
        return "B4";
    }

    @Override
    public String title() {
        return "memory of a view";
    }

    @Override
    public String beside() {
        return "Redis";
    }

    @Override
    public List<Question> questions() {
        return List.of(VIEW, IDS);
    }

    @Override
    public void run(Venue venue, Sheet sheet) throws Exception {
        int entries = venue.setting().of(250_000, 1_000_000);
        try (var redis = RedisServer.start();
                var sets = redis.sortedSets()) {
            sets.fill(KEY, entries, number -> number * 7_919L % entries);
            double theirs = sets.bytesPerEntry(KEY, entries);
            double ours = view(entries);
            sheet.enter(
                    VIEW,
                    Spread.of(ours / theirs),
                    "ours %s bytes, Redis %s bytes, after every member got new scores"
                            .formatted(Spread.text(ours), Spread.text(theirs)));
            sheet.enter(IDS, Spread.of(ids(entries)), "%,d competitors".formatted(entries));
        }
    }

    /** After as many changes as there are entries: what was filled only once lies denser. */
    private static double view(int entries) {
        long before = Heap.live();
        var filled = Filled.with(entries);
        for (int change = 1; change <= entries; change++) {
            filled.change();
            if (change % BATCH == 0) {
                filled.publish();
            }
        }
        filled.publish();
        long bytes = Heap.live() - before;
        Reference.reachabilityFence(filled);
        return (double) bytes / entries;
    }

    private static double ids(int entries) {
        long before = Heap.live();
        var members = Competitors.numbered(entries);
        long bytes = Heap.live() - before;
        Reference.reachabilityFence(members);
        return (double) bytes / entries;
    }
}
