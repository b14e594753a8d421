package org.backstretch.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.backstretch.bench.measure.Finding;
import org.backstretch.bench.measure.Measure;
import org.backstretch.bench.measure.Question;
import org.backstretch.bench.measure.Sheet;
import org.backstretch.bench.measure.Spread;
import org.backstretch.bench.measure.Target;
import org.backstretch.bench.measure.Venue;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Question RANK = Question.ratio("rank, Redis / ours", Target.atLeast(8, 20));
    private static final Question BYTES = new Question("bytes of an entry", Target.atMost(160, 100), "bytes");

    @Test
    void a_row_says_what_was_asked_what_came_out_and_how_that_is() {
        var finding = new Finding(RANK, new Spread(17, 18.25, 21), "ours 171 ns, Redis 3,590 ns");

        var report = report(new Result(measure("B1"), List.of(finding), ""));

        assertTrue(
                report.contains("| B1 | rank, Redis / ours | ≥ 8 × | ≥ 20 × | 17.0 × | 18.3 × | 21.0 × | bar met |\n"));
        assertTrue(report.contains("- B1, rank, Redis / ours: ours 171 ns, Redis 3,590 ns\n"));
    }

    @Test
    void a_question_without_an_answer_keeps_its_row_and_says_why() {
        var report = report(new Result(measure("B1"), List.of(), "redis-server is not installed"));

        assertTrue(
                report.contains(
                        "| B1 | bytes of an entry | ≤ 160 bytes | ≤ 100 bytes | – | – | – | not measured: redis-server is not installed |\n"));
    }

    @Test
    void a_question_that_a_quick_run_leaves_out_is_left_to_the_full_one() {
        var report = report(new Result(measure("B1"), List.of(), ""));

        assertTrue(report.contains("| not measured: only in the full run |\n"));
    }

    @Test
    void rows_stand_in_the_order_of_their_numbers_whatever_was_measured_first() {
        var report = report(new Result(measure("B14"), List.of(), "x"), new Result(measure("B2"), List.of(), "y"));

        assertTrue(report.indexOf("| B2 |") < report.indexOf("| B14 |"));
    }

    @Test
    void what_was_tried_is_told_only_of_what_missed_its_bar() {
        var missed = new Finding(RANK, new Spread(1, 2, 3), "");
        var met = new Finding(RANK, new Spread(8, 9, 10), "");

        assertTrue(report(new Result(measure("B1"), List.of(missed), "")).contains("- B1: larger blocks\n"));
        assertFalse(report(new Result(measure("B1"), List.of(met), "")).contains("larger blocks"));
    }

    @Test
    void the_head_says_how_and_on_what_but_not_where() {
        var head = report().lines().toList();

        assertEquals(
                "`./backstretch bench --quick`, measured on 2 cores, 25 GB, Java 25, Linux amd64, in 3 min 05 s.",
                head.get(2));
    }

    private static String report(Result... results) {
        var machine = new Machine(2, 25, "25", "Linux amd64");
        return new Report("./backstretch bench --quick", machine, 185, List.of(results)).text();
    }

    private static Measure measure(String number) {
        return new Asked(number);
    }

    private record Asked(String number) implements Measure {
        @Override
        public String title() {
            return "rank";
        }

        @Override
        public String beside() {
            return "Redis";
        }

        @Override
        public List<Question> questions() {
            return List.of(RANK, BYTES);
        }

        @Override
        public void run(Venue venue, Sheet sheet) {
            throw new AssertionError("a report measures nothing");
        }

        @Override
        public String tried() {
            return "larger blocks";
        }
    }
}
