package org.backstretch.bench.index;

import java.util.List;
import org.backstretch.bench.measure.Measure;

/** The measures of the index. */
public final class IndexMeasures {
    /** What {@link #figures()} are asked for by. */
    public static final String FIGURES = "JMH";

    private IndexMeasures() {}

    public static List<Measure> all() {
        return List.of(
                new RankInProcess(),
                new FourViews(),
                new Growth(),
                new BytesPerEntry(),
                new BytesPerRunner(),
                new ReadsWhileWriting());
    }

    /** For whoever works on the index; takes minutes and stands beside nothing. */
    public static Measure figures() {
        return new IndexFigures();
    }
}
