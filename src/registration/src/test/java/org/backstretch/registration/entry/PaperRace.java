package org.backstretch.registration.entry;

import static java.util.Comparator.comparingLong;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.backstretch.registration.entry.EntryState.Confirmable;
import org.backstretch.registration.entry.EntryState.Holdable;
import org.backstretch.registration.entry.EntryState.Lapsing;
import org.backstretch.registration.entry.EntryState.Leavable;
import org.backstretch.registration.entry.EntryState.Offered;
import org.backstretch.registration.entry.EntryState.Over;
import org.backstretch.registration.entry.EntryState.Pending;
import org.backstretch.registration.entry.EntryState.Refusable;
import org.backstretch.registration.entry.EntryState.Waitlisted;
import org.backstretch.registration.entry.EntryState.Withdrawn;

/** A race kept with pencil and paper: what the service must answer, without a database, a clock or a lock. */
final class PaperRace {
    static final int PEOPLE = 6;
    private static final Instant LATER = Instant.parse("2027-06-01T17:00:00Z");

    private final List<Line> lines = new ArrayList<>();
    private int capacity;
    private boolean paused;
    private long numbers;

    /** An entry; {@code person} is empty for who is entered by the organizer. */
    static final class Line {
        private final OptionalInt person;
        private EntryState state = new EntryState.Draft();
        private boolean signed;

        private Line(OptionalInt person) {
            this.person = person;
        }

        EntryState state() {
            return state;
        }
    }

    PaperRace(int capacity) {
        this.capacity = capacity;
    }

    /** True if it is done, false if it is refused and has changed nothing. */
    boolean apply(Command command) {
        return switch (command.kind()) {
            case ENTER -> enter(command.who() % PEOPLE);
            case ENTER_BY_ORGANIZER -> left() > 0 && place(add(new Line(OptionalInt.empty())));
            case PAUSE -> pause(true);
            case RESUME -> pause(false);
            case GROW -> resize(capacity + 1);
            case SHRINK -> capacity > 1 && held() < capacity && resize(capacity - 1);
            case SIGN, WITHDRAW, TAKE_BACK, ACCEPT, DECLINE, REFUSE, REVIVE, LAPSE ->
                lines.isEmpty() || change(command.kind(), lines.get(command.who() % lines.size()));
        };
    }

    private boolean enter(int person) {
        if (isActive(OptionalInt.of(person))) {
            return false;
        }
        return switch (Verdict.on(left(), waiting() > 0, () -> true)) {
            case PLACE -> place(add(new Line(OptionalInt.of(person))));
            case WAIT -> {
                var line = add(new Line(OptionalInt.of(person)));
                line.state = new EntryState.Draft().waitAs(++numbers);
                yield true;
            }
            case SOLD_OUT -> false;
        };
    }

    private Line add(Line line) {
        lines.add(line);
        return line;
    }

    private boolean change(Command.Kind kind, Line line) {
        return switch (kind) {
            case SIGN -> sign(line);
            case WITHDRAW -> line.state instanceof Withdrawn || leave(line);
            case TAKE_BACK -> !(line.state instanceof Withdrawn) || placeAgain(line);
            case ACCEPT ->
                line.state instanceof Offered
                        ? place(line)
                        : line.state.status().holdsPlace();
            case DECLINE -> line.state instanceof Offered && leave(line);
            case REFUSE -> line.state instanceof Refusable refusable && become(line, refusable.refuse("No"));
            case REVIVE -> line.state instanceof Over && placeAgain(line);
            case LAPSE -> !(line.state instanceof Lapsing lapsing) || become(line, lapsing.expire());
            case ENTER, ENTER_BY_ORGANIZER, PAUSE, RESUME, GROW, SHRINK -> throw new IllegalArgumentException();
        };
    }

    private boolean sign(Line line) {
        line.signed = true;
        return !(line.state instanceof Pending pending) || become(line, pending.confirm());
    }

    private boolean leave(Line line) {
        return line.state instanceof Leavable leavable && become(line, leavable.withdraw());
    }

    private boolean placeAgain(Line line) {
        return !isActive(line.person) && left() > 0 && place(line);
    }

    private boolean place(Line line) {
        var waits = line.person.isPresent() && !line.signed;
        return become(line, waits ? ((Holdable) line.state).hold(LATER) : ((Confirmable) line.state).confirm());
    }

    private boolean become(Line line, EntryState state) {
        line.state = state;
        promote();
        return true;
    }

    private boolean pause(boolean wanted) {
        paused = wanted;
        promote();
        return true;
    }

    private boolean resize(int wanted) {
        capacity = wanted;
        promote();
        return true;
    }

    private void promote() {
        while (!paused && left() > 0 && head().isPresent()) {
            var head = head().get();
            head.state = ((Waitlisted) head.state).offer(LATER);
        }
    }

    private Optional<Line> head() {
        return lines.stream()
                .filter(line -> line.state instanceof Waitlisted)
                .min(comparingLong(line -> ((Waitlisted) line.state).number()));
    }

    private boolean isActive(OptionalInt person) {
        return person.isPresent()
                && lines.stream()
                        .anyMatch(line -> line.person.equals(person)
                                && line.state.status().isActive());
    }

    List<Line> lines() {
        return lines;
    }

    int capacity() {
        return capacity;
    }

    boolean isPaused() {
        return paused;
    }

    long held() {
        return lines.stream().filter(line -> line.state.status().holdsPlace()).count();
    }

    long left() {
        return capacity - held();
    }

    long waiting() {
        return lines.stream().filter(line -> line.state instanceof Waitlisted).count();
    }

    long mostActiveOfOnePerson() {
        return java.util.stream.IntStream.range(0, PEOPLE)
                .mapToLong(person -> lines.stream()
                        .filter(line -> line.person.equals(OptionalInt.of(person))
                                && line.state.status().isActive())
                        .count())
                .max()
                .orElse(0);
    }
}
