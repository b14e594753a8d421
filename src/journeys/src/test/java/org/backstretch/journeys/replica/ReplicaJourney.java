package org.backstretch.journeys.replica;

import static java.util.Comparator.comparingLong;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backstretch.bench.stack.BoardsAlone;
import org.backstretch.bench.stack.CrowdRace;
import org.backstretch.bench.stack.FactFeed;
import org.backstretch.bench.stack.Progress;
import org.backstretch.contracts.Fact;
import org.backstretch.journeys.stack.Races;
import org.backstretch.journeys.stack.Stack;
import org.backstretch.local.up.Checkout;
import org.backstretch.local.up.Replica;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Order(2)
class ReplicaJourney {
    private static final Checkout CHECKOUT =
            new Checkout(Path.of("..", "..").toAbsolutePath().normalize());
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void two_replicas_beside_that_of_a_stack_answer_as_it_does(@TempDir Path folder) {
        var stack = Stack.running();
        var replay = stack.replay(Races.invented(), "max", folder.resolve("results.csv"))
                .ended();
        assertEquals(0, replay.exit(), replay.output());
        var race = stack.raceOf(Races.invented());

        try (var second = Replica.beside(CHECKOUT, stack.data(), "leaderboards-2");
                var third = Replica.beside(CHECKOUT, stack.data(), "leaderboards-3")) {
            second.launch();
            third.launch();
            second.awaitReady();
            third.awaitReady();

            var first = new Answers(stack.leaderboards(), stack.leaderboards());
            var board = race + ".backward";
            assertFalse(first.versions(race).isEmpty());
            for (var other : List.of(answers(second), answers(third))) {
                // Facts of other races still come in: a read of one is later than that of the other.
                await().atMost(PATIENCE).untilAsserted(() -> assertEquals(first.offsets(board), other.offsets(board)));
                assertEquals(first.versions(race), other.versions(race));
            }
        }
    }

    @Test
    void a_replica_killed_while_a_thousand_facts_a_second_come_loses_nobody() throws Exception {
        var race = new CrowdRace(1, 6_000);
        try (var boards = BoardsAlone.start(CHECKOUT)) {
            var told = boards.tell(race.facts(0));
            var progress = new Progress(boards.board(race.board()));
            progress.await(told, PATIENCE);
            var finishes = finishesWithCorrections(race);

            var stream = CompletableFuture.runAsync(() -> aThousandASecond(boards, finishes));
            progress.await(told + 500, PATIENCE);
            boards.replica().kill();
            assertFalse(stream.isDone(), "the stream was over before the fault");
            boards.replica().launch();
            boards.replica().awaitReady();
            stream.join();

            progress.await(told + finishes.size(), PATIENCE);
            assertEquals(sorted(race), answers(boards.replica()).places(race.board()));
        }
    }

    @Test
    void a_replica_answers_nothing_before_it_has_caught_up() throws Exception {
        var race = new CrowdRace(1, 20_000);
        try (var boards = BoardsAlone.start(CHECKOUT);
                var late = boards.another("leaderboards-2")) {
            var told = boards.tell(race.facts(20_000));
            new Progress(boards.board(race.board())).await(told, PATIENCE);
            var answers = answers(late);

            try (var standstill = boards.kafkaPaused()) {
                late.launch();
                await().atMost(PATIENCE).until(() -> answers.statusOf(race.board()) != 0);

                assertEquals(503, answers.statusOf(race.board()));
                assertEquals(503, answers.statusOfReadiness());
            }
            late.awaitReady();

            assertEquals(answers(boards.replica()).versions(race.id()), answers.versions(race.id()));
        }
    }

    @Test
    void facts_in_any_order_told_up_to_three_times_make_the_same_boards() {
        var race = new CrowdRace(1, 2_000);
        var facts = Stream.concat(race.facts(0), finishesWithCorrections(race).stream())
                .toList();
        var shuffled = repeatedAndShuffled(facts, new Random(20_261_120));
        try (var boards = BoardsAlone.start(CHECKOUT);
                var others = BoardsAlone.start(CHECKOUT)) {

            var told = boards.tell(facts.stream());
            var toldOthers = others.tell(shuffled.stream());

            new Progress(boards.board(race.board())).await(told, PATIENCE);
            new Progress(others.board(race.board())).await(toldOthers, PATIENCE);
            assertTrue(toldOthers > told);
            assertEquals(
                    answers(boards.replica()).versions(race.id()),
                    answers(others.replica()).versions(race.id()));
        }
    }

    private static Answers answers(Replica replica) {
        return new Answers(replica.address(), replica.management());
    }

    /** Everybody finishes in the order of their bibs at first; every third is corrected to the time that stands. */
    private static List<Fact> finishesWithCorrections(CrowdRace race) {
        return IntStream.range(0, race.runners())
                .boxed()
                .<Fact>mapMulti((runner, next) -> {
                    if (runner % 3 == 0) {
                        next.accept(race.finish(runner, 1_200_000 + runner, 0));
                    }
                    next.accept(race.finish(runner, millis(runner), runner % 3 == 0 ? 1 : 0));
                })
                .toList();
    }

    /** No two are equal. */
    private static long millis(int runner) {
        return 1_300_000 + (runner * 7_919L) % 1_000_003;
    }

    private static List<String> sorted(CrowdRace race) {
        var runners = IntStream.range(0, race.runners())
                .boxed()
                .sorted(comparingLong(ReplicaJourney::millis))
                .toList();
        return IntStream.range(0, runners.size())
                .mapToObj(line -> (line + 1) + " " + race.runner(runners.get(line)))
                .toList();
    }

    private static void aThousandASecond(BoardsAlone boards, List<Fact> facts) {
        try (var feed = FactFeed.live(boards.kafka())) {
            feed.sendAll(facts, 1_000);
        }
    }

    private static List<Fact> repeatedAndShuffled(List<Fact> facts, Random random) {
        var repeated = new ArrayList<Fact>();
        facts.forEach(fact -> repeated.addAll(Collections.nCopies(1 + random.nextInt(3), fact)));
        Collections.shuffle(repeated, random);
        return repeated;
    }
}
