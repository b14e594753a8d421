package org.backstretch.athletics.race;

import java.util.List;
import java.util.OptionalLong;
import org.backstretch.athletics.OutcomeKind;

/**
 * Runners who have one time together, that of the last of them: a pair (ALT1KP, legs of relays) or a linked team (LINKMILE).
 *
 * @param members how many they are, from 2 to 100
 * @param arrivals of those who finished, in milliseconds since their start, in any order
 */
public record SharedRun(int members, List<Long> arrivals) {
    private static final int PAIR = 2;
    private static final int SMALLEST_LINKED_TEAM = 5;
    private static final int MOST = 100;

    public SharedRun {
        arrivals = List.copyOf(arrivals);
        if (members < PAIR || members > MOST) {
            throw new IllegalArgumentException("not " + members + " runners with one time");
        }
        if (arrivals.size() > members) {
            throw new IllegalArgumentException(arrivals.size() + " arrivals of " + members + " runners");
        }
        if (arrivals.stream().anyMatch(each -> each <= 0)) {
            throw new IllegalArgumentException("nobody arrives before the start");
        }
    }

    public static SharedRun ofPair(List<Long> arrivals) {
        return new SharedRun(PAIR, arrivals);
    }

    /**
     * A team that is linked all the way.
     *
     * @throws IllegalArgumentException for fewer than five
     */
    public static SharedRun ofLinkedTeam(int members, List<Long> arrivals) {
        if (members < SMALLEST_LINKED_TEAM) {
            throw new IllegalArgumentException("a linked team has five members or more, not " + members);
        }
        return new SharedRun(members, arrivals);
    }

    /** Finished once all of them did. */
    public OutcomeKind outcome() {
        return arrivals.size() == members ? OutcomeKind.FINISHED : OutcomeKind.DID_NOT_FINISH;
    }

    /** The last one's time; empty unless all finished. */
    public OptionalLong millis() {
        return outcome() == OutcomeKind.FINISHED
                ? arrivals.stream().mapToLong(Long::longValue).max()
                : OptionalLong.empty();
    }
}
