package org.backstretch.journeys.replica;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Somebody who only looks at the race, at each replica in turn, a few times a second until she has gone. */
final class Passer implements AutoCloseable {
    private static final int PAUSE_MILLIS = 250;
    private static final int UNANSWERED = 0;

    private final List<Integer> answers = Collections.synchronizedList(new ArrayList<>());
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

    private Passer(SoughtRace race) {
        thread.scheduleWithFixedDelay(() -> answers.add(look(race)), 0, PAUSE_MILLIS, MILLISECONDS);
    }

    private int look(SoughtRace race) {
        try {
            return race.look(answers.size()).statusCode();
        } catch (RuntimeException unanswered) {
            return UNANSWERED;
        }
    }

    static Passer by(SoughtRace race) {
        return new Passer(race);
    }

    /** What she was answered so far. */
    List<Integer> answers() {
        return List.copyOf(answers);
    }

    @Override
    public void close() {
        thread.close();
    }
}
