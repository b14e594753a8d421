package org.backstretch.athletics.award;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstretch.athletics.award.Awarded.LeftOut;
import org.backstretch.athletics.award.Awarded.Prize;
import org.backstretch.athletics.place.Placed;

/** Who wins which prize of a race. */
public final class Awards {
    private final List<Awarded> before = new ArrayList<>();

    private Awards() {}

    /**
     * Gives the prizes list by list, in the order of the lists: that order decides from which list somebody wins.
     *
     * @throws IllegalArgumentException for two lists of one name, or a list that leaves out winners of one not before it
     */
    public static List<Awarded> of(List<AwardList> lists) {
        requireOrder(lists);
        Awards awards = new Awards();
        lists.forEach(list -> awards.before.add(awards.give(list)));
        return List.copyOf(awards.before);
    }

    private static void requireOrder(List<AwardList> lists) {
        Set<String> names = new HashSet<>();
        for (AwardList list : lists) {
            if (!names.containsAll(list.leavesOutWinnersOf())) {
                throw new IllegalArgumentException(
                        list.name() + " leaves out winners of a list that does not come before it");
            }
            if (!names.add(list.name())) {
                throw new IllegalArgumentException("two award lists are called " + list.name());
            }
        }
    }

    private Awarded give(AwardList list) {
        int depth = list.prizes();
        Podium podium = new Podium();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Placed each : list.placed()) {
            wonBefore(each, list).or(() -> podium.admit(each, depth)).ifPresent(leftOut::add);
        }
        return new Awarded(list.name(), podium.prizes(), leftOut);
    }

    private Optional<LeftOut> wonBefore(Placed placed, AwardList list) {
        return before.stream()
                .filter(each -> list.leavesOutWinnersOf().contains(each.list()) && each.hasWinner(id(placed)))
                .findFirst()
                .map(each -> LeftOut.wonAt(id(placed), each.list()));
    }

    private static UUID id(Placed placed) {
        return placed.finish().id();
    }

    /** The winners of one list as they come up, by place. Who was left out leaves no gap. */
    private static final class Podium {
        private final List<Prize> prizes = new ArrayList<>();
        private int admitted;
        private int place;
        private int prize;

        /** @return why there is no prize */
        Optional<LeftOut> admit(Placed next, int depth) {
            admitted++;
            boolean shares = next.place().orElseThrow() == place;
            prize = shares ? prize : admitted;
            place = next.place().orElseThrow();
            if (prize > depth) {
                return Optional.of(LeftOut.late(id(next), prize, depth));
            }
            if (shares) {
                prizes.set(prizes.size() - 1, prizes.getLast().asShared());
            }
            prizes.add(new Prize(id(next), prize, shares));
            return Optional.empty();
        }

        List<Prize> prizes() {
            return prizes;
        }
    }
}
