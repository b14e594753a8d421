package org.backstretch.local.replay.sample;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;

/**
 * An invented 5 km road race: 30 runners backward and 10 forward on one gun. It holds what officials meet on a race day: a time
 * that nobody can run backward, a dead heat, a late start, somebody who gives up and somebody who never came.
 *
 * @param crossed in the order at the line
 * @param gaveUp never crossed; declared
 * @param neverCame never crossed; nobody says so
 */
record SampleRace(List<SampleRunner> crossed, SampleRunner gaveUp, SampleRunner neverCame) {
    static final List<Direction> DIRECTIONS = List.of(Direction.BACKWARD, Direction.FORWARD);

    private static final int BACKWARD_RUNNERS = 30;
    private static final int FORWARD_RUNNERS = 10;
    private static final int IMPOSSIBLE = 9 * 60 + 30;
    private static final int LATE = 120;

    /** The same race for the same seed, on every machine. */
    static SampleRace of(long seed) {
        var random = new Random(seed);
        var backward = runners(Direction.BACKWARD, BACKWARD_RUNNERS, 101, random);
        var forward = runners(Direction.FORWARD, FORWARD_RUNNERS, 201, random);
        var gaveUp = backward.removeLast().withSeconds(0);
        var neverCame = forward.removeLast().withSeconds(0);
        mark(backward);
        var crossed = new ArrayList<>(backward);
        crossed.addAll(forward);
        crossed.sort(comparingInt(SampleRunner::seconds).thenComparingInt(SampleRunner::bib));
        return new SampleRace(List.copyOf(crossed), gaveUp, neverCame);
    }

    List<SampleRunner> starters() {
        var all = new ArrayList<>(crossed);
        all.add(gaveUp);
        all.add(neverCame);
        all.sort(comparingInt(SampleRunner::bib));
        return all;
    }

    private static List<SampleRunner> runners(Direction direction, int count, int firstBib, Random random) {
        var names = new Names(new Random(random.nextLong()));
        var runners = new ArrayList<SampleRunner>();
        for (var i = 0; i < count; i++) {
            var sex = random.nextInt(5) < 2 ? Sex.F : Sex.M;
            runners.add(new SampleRunner(
                    firstBib + i,
                    names.next(sex),
                    sex,
                    Names.CLUBS.get(random.nextInt(Names.CLUBS.size())),
                    category(sex, random),
                    direction,
                    seconds(direction, random),
                    0,
                    false,
                    true));
        }
        return runners;
    }

    private static String category(Sex sex, Random random) {
        var ages = List.of("S", "S", "40", "50", "60");
        return sex.name() + ages.get(random.nextInt(ages.size()));
    }

    /** A bell around the middle of what people need for 5 km, cut off at its ends. */
    private static int seconds(Direction direction, Random random) {
        var fastest = direction == Direction.BACKWARD ? 24 * 60 : 17 * 60;
        var slowest = direction == Direction.BACKWARD ? 45 * 60 : 30 * 60;
        var bell = (random.nextDouble() + random.nextDouble() + random.nextDouble()) / 3;
        return fastest + (int) (bell * (slowest - fastest));
    }

    private static void mark(List<SampleRunner> backward) {
        var shared = backward.get(1).seconds();
        backward.set(1, backward.get(1).inADeadHeat(shared));
        backward.set(2, backward.get(2).inADeadHeat(shared));
        backward.set(3, backward.get(3).startingAfter(LATE));
        backward.set(4, backward.get(4).impossible(IMPOSSIBLE));
    }
}
