package org.backstretch.results.claim;

import java.util.List;
import java.util.stream.Stream;
import org.backstretch.athletics.TimingMethod;

/** What a reviewer should look at twice. It does not stand in a record's way by itself. */
record Doubt(Code code, String sentence) {
    /** The names are stable. */
    enum Code {
        TIMED_BY_HAND,
        NOT_MEASURED,
        NO_JUDGES,
        NOT_WITNESSED
    }

    static List<Doubt> of(Evidence evidence, TimingMethod timing) {
        return Stream.of(
                        timing == TimingMethod.HAND || timing == TimingMethod.GUN_CLOCK
                                ? Stream.of(new Doubt(Code.TIMED_BY_HAND, "The time was taken by hand."))
                                : Stream.<Doubt>of(),
                        evidence.certificate() == null
                                ? Stream.of(new Doubt(
                                        Code.NOT_MEASURED, "No certificate says that the course was measured."))
                                : Stream.<Doubt>of(),
                        evidence.judges() == null
                                ? Stream.of(new Doubt(Code.NO_JUDGES, "No judges are named."))
                                : Stream.<Doubt>of(),
                        evidence.witnesses() == null && evidence.video() == null
                                ? Stream.of(new Doubt(Code.NOT_WITNESSED, "There is neither a witness nor a video."))
                                : Stream.<Doubt>of())
                .flatMap(each -> each)
                .toList();
    }
}
