package org.backstretch.bench.stack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.RaceFact;
import org.backstretch.contracts.RaceStateFact;
import org.backstretch.contracts.ResultFact;

/**
 * A race as the services tell it, for any number of runners: each is on four boards, overall, of their sex, of their
 * category and of their club.
 *
 * @param number tells races of one run apart
 * @param runners at most a million
 * @param organizer the account that may do everything at its event
 */
public record CrowdRace(int number, int runners, UUID organizer) {
    public static final Instant GUN = Instant.parse("2026-06-06T10:00:00Z");
    private static final int PER_RACE = 1_000_000;
    private static final long THINGS = 900_000_000_000L;
    private static final int CLUBS = 20;

    /** Of an organizer whom nobody knows. */
    public CrowdRace(int number, int runners) {
        this(number, runners, BenchIds.of(THINGS + 40_000_000));
    }

    public UUID id() {
        return BenchIds.of(THINGS + number);
    }

    public UUID event() {
        return BenchIds.of(THINGS + 10_000_000 + number);
    }

    public UUID wave() {
        return BenchIds.of(THINGS + 20_000_000 + number);
    }

    private static UUID club(int club) {
        return BenchIds.of(THINGS + 30_000_000 + club);
    }

    /** The board of all who run backward. */
    public String board() {
        return id() + ".backward";
    }

    /** The number in the id of the first runner; those of the others follow. */
    public long firstRunner() {
        return (long) number * PER_RACE;
    }

    public UUID runner(int runner) {
        return BenchIds.of(firstRunner() + runner);
    }

    /** How many facts {@link #facts} are, with as many finished. */
    public int size(int finished) {
        return 3 + CLUBS + runners + finished;
    }

    /** All that is known of the race once this many, from the first, have finished. */
    public Stream<Fact> facts(int finished) {
        return Stream.of(
                        entered(),
                        Stream.of(running()),
                        IntStream.range(0, finished).mapToObj(this::finish))
                .flatMap(part -> part);
    }

    /** What registration knows of the race. */
    public Stream<Fact> entered() {
        return Stream.of(
                        Stream.of(openEvent(), race()),
                        IntStream.range(0, CLUBS).mapToObj(CrowdRace::clubFact),
                        IntStream.range(0, runners).mapToObj(this::entry))
                .flatMap(part -> part);
    }

    private EventFact openEvent() {
        var day = LocalDate.parse("2026-06-06");
        return new EventFact(
                event(),
                revision(0),
                "Meet " + number,
                "Ghent",
                "BE",
                day,
                day,
                "Europe/Brussels",
                EventFact.Status.OPEN,
                organizer,
                List.of());
    }

    private RaceFact race() {
        return new RaceFact(
                id(),
                revision(0),
                event(),
                "5 km",
                "5KR",
                5_000_000L,
                List.of(Direction.BACKWARD),
                TimingMethod.TRANSPONDER,
                "HOUSE",
                null,
                List.of(new RaceFact.Wave(wave(), "Wave 1", GUN)),
                IntStream.range(0, 8)
                        .mapToObj(age -> new RaceFact.Category(
                                category(age), "From " + (20 + 5 * age), null, 20 + 5 * age, 24 + 5 * age))
                        .toList(),
                false,
                null,
                null,
                List.of());
    }

    private RaceStateFact running() {
        return new RaceStateFact(
                id(),
                revision(0),
                0,
                0,
                List.of(new RaceStateFact.Start(wave(), GUN)),
                "HOUSE",
                RaceStateFact.Stage.RUNNING);
    }

    private static ClubFact clubFact(int club) {
        return new ClubFact(club(club), revision(0), "Harriers " + club);
    }

    private EntryFact entry(int runner) {
        return new EntryFact(
                runner(runner),
                revision(0),
                id(),
                wave(),
                null,
                club(runner % CLUBS),
                Integer.toString(runner + 1),
                "Runner Number " + runner,
                runner % 3 == 0 ? Sex.F : Sex.M,
                category(runner % 8),
                Direction.BACKWARD,
                EntryFact.Status.CONFIRMED);
    }

    /** The first time this runner crosses the line. */
    public ResultFact finish(int runner) {
        return finish(runner, millis(runner), 0);
    }

    /** @param correction 0 for the first time; a later one replaces those before */
    public ResultFact finish(int runner, long millis, int correction) {
        return new ResultFact(
                runner(runner),
                revision(correction),
                id(),
                0,
                OutcomeKind.FINISHED,
                millis,
                TimingMethod.TRANSPONDER,
                GUN.plusMillis(millis),
                runner,
                null,
                mark(millis),
                null,
                null,
                null,
                List.of());
    }

    /** Spread like a crowd's, in an order that is not that of the bibs; some meet in one thousandth. */
    public long millis(int runner) {
        var mixed = (runner * 0x9E3779B97F4A7C15L) >>> 44;
        return 1_200_000 + mixed * 4;
    }

    private static String mark(long millis) {
        var seconds = Math.ceilDiv(millis, 1_000);
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    private static String category(int age) {
        return "A" + (20 + 5 * age);
    }

    private static long revision(int correction) {
        return (1L << 40) | (1 + correction);
    }
}
