package org.backstretch.athletics.award;

import java.util.List;

/** How many prizes a list has. */
public sealed interface Depth {

    /**
     * Always so many.
     *
     * @param prizes not negative
     */
    record Fixed(int prizes) implements Depth {
        public Fixed {
            if (prizes < 0) {
                throw new IllegalArgumentException("no list has " + prizes + " prizes");
            }
        }
    }

    /**
     * The more started, the deeper: one prize up to three starters and three from ten, for instance.
     *
     * @param steps by rising numbers of starters; below the first there is no prize
     */
    record ByStarters(List<Step> steps) implements Depth {
        public ByStarters {
            steps = List.copyOf(steps);
            for (int i = 1; i < steps.size(); i++) {
                Step before = steps.get(i - 1);
                if (steps.get(i).starters <= before.starters || steps.get(i).prizes < before.prizes) {
                    throw new IllegalArgumentException("more starters never mean fewer prizes");
                }
            }
        }
    }

    /**
     * From so many starters on, so many prizes.
     *
     * @param starters not negative
     * @param prizes not negative
     */
    record Step(int starters, int prizes) {
        public Step {
            if (starters < 0 || prizes < 0) {
                throw new IllegalArgumentException(prizes + " prizes from " + starters + " starters");
            }
        }
    }

    /** The prizes for a field of so many starters. */
    default int prizes(int starters) {
        return switch (this) {
            case Fixed fixed -> fixed.prizes;
            case ByStarters byStarters ->
                byStarters.steps.stream()
                        .filter(step -> step.starters <= starters)
                        .reduce((fewer, more) -> more)
                        .map(Step::prizes)
                        .orElse(0);
        };
    }
}
