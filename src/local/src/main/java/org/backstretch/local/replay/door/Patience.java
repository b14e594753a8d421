package org.backstretch.local.replay.door;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.backstretch.local.process.Trouble;

/**
 * How long to ask again while a service is away. The pauses double, with some chance in them so that many clients do not
 * come back at once.
 *
 * @param limit from the first try to giving up
 * @param firstPause before the second try
 * @param says told once when a first try was in vain because a service is away
 */
public record Patience(Duration limit, Duration firstPause, Consumer<String> says) {
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    interface Question {
        Answer ask() throws IOException, InterruptedException;
    }

    /** Two minutes: enough for a killed service to be started again. */
    public static Patience ofTwoMinutes(Consumer<String> says) {
        return new Patience(Duration.ofMinutes(2), Duration.ofMillis(100), says);
    }

    /**
     * The first answer that is not worth asking again for, or the last one when patience ends.
     *
     * @throws Trouble if nobody answered at all until patience ended
     */
    Answer ask(String request, Question question) {
        var giveUp = System.nanoTime() + limit.toNanos();
        var pause = firstPause;
        while (true) {
            var attempt = attempt(question);
            if (attempt.answer().filter(answer -> !answer.worthRepeating()).isPresent()) {
                return attempt.answer().get();
            }
            var wait = attempt.answer()
                    .flatMap(Answer::retryAfter)
                    .filter(asked -> asked.compareTo(LONGEST_PAUSE) < 0)
                    .orElse(jitter(pause));
            if (System.nanoTime() + wait.toNanos() > giveUp) {
                return attempt.answer()
                        .orElseThrow(() -> new Trouble(
                                request + " was not answered for " + limit.toSeconds() + " s: " + attempt.reason()));
            }
            if (pause.equals(firstPause) && !attempt.isOnItsWay()) {
                says.accept(
                        "%s: %s; asking again for up to %d s".formatted(request, attempt.reason(), limit.toSeconds()));
            }
            sleep(wait);
            pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
        }
    }

    private record Attempt(Optional<Answer> answer, String reason) {
        /** Nothing is wrong then: what one service knows reaches the next a moment later. */
        boolean isOnItsWay() {
            return answer.filter(Answer::isNotHereYet).isPresent();
        }
    }

    private static Attempt attempt(Question question) {
        try {
            var answer = question.ask();
            return new Attempt(Optional.of(answer), "answered " + answer.status());
        } catch (IOException away) {
            var reason = Optional.ofNullable(away.getMessage()).orElse("no connection");
            return new Attempt(Optional.empty(), reason);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Trouble("Stopped while waiting for an answer.", stopped);
        }
    }

    private static Duration jitter(Duration pause) {
        return pause.multipliedBy(ThreadLocalRandom.current().nextInt(75, 126)).dividedBy(100);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Trouble("Stopped while waiting for a service.", stopped);
        }
    }
}
