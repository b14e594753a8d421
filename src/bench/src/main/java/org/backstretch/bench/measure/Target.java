package org.backstretch.bench.measure;

/** What is asked of a figure. The bar must hold, the aim is what we are after. */
public sealed interface Target {
    /** The more the better. */
    record AtLeast(double bar, double aim) implements Target {
        public AtLeast {
            if (aim < bar) {
                throw new IllegalArgumentException("an aim below its bar");
            }
        }
    }

    /** The less the better. */
    record AtMost(double bar, double aim) implements Target {
        public AtMost {
            if (aim > bar) {
                throw new IllegalArgumentException("an aim above its bar");
            }
        }
    }

    /** Nothing: the figure stands beside the others. */
    record Nothing() implements Target {}

    static Target atLeast(double bar, double aim) {
        return new AtLeast(bar, aim);
    }

    static Target atMost(double bar, double aim) {
        return new AtMost(bar, aim);
    }

    static Target nothing() {
        return new Nothing();
    }

    default Verdict judge(double figure) {
        return switch (this) {
            case AtLeast least -> Verdict.of(figure >= least.bar(), figure >= least.aim());
            case AtMost most -> Verdict.of(figure <= most.bar(), figure <= most.aim());
            case Nothing nothing -> Verdict.FOR_COMPARISON;
        };
    }
}
