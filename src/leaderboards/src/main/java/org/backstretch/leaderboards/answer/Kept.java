package org.backstretch.leaderboards.answer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers that are asked for again and again, by what was asked; one for each question, of the newest version. When they
 * take too much room, those that nobody asked for since the last time go. For any thread; nobody waits.
 */
final class Kept {
    private final long room;
    private final AtomicLong taken = new AtomicLong();
    private volatile Map<String, Answer> young = new ConcurrentHashMap<>();
    private volatile Map<String, Answer> old = Map.of();

    /** @param room in bytes of unpacked JSON; twice as much may be kept */
    Kept(long room) {
        this.room = room;
    }

    /** The answer with this tag, made if it is not there. */
    Answer get(String question, String tag, Supplier<Answer> make) {
        var known = young.get(question);
        if (known != null && known.tag().equals(tag)) {
            return known;
        }
        var older = old.get(question);
        return keep(question, older != null && older.tag().equals(tag) ? older : make.get(), known);
    }

    private Answer keep(String question, Answer answer, @Nullable Answer before) {
        young.put(question, answer);
        var now = taken.addAndGet(answer.size() - (before == null ? 0 : before.size()));
        if (now > room) {
            grow();
        }
        return answer;
    }

    private synchronized void grow() {
        if (taken.get() > room) {
            old = young;
            young = new ConcurrentHashMap<>();
            taken.set(0);
        }
    }
}
