package org.backstretch.bench.index;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.backstretch.bench.measure.Measure;
import org.backstretch.bench.measure.Question;
import org.backstretch.bench.measure.Sheet;
import org.backstretch.bench.measure.Spread;
import org.backstretch.bench.measure.Target;
import org.backstretch.bench.measure.Venue;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The index in figures of JMH, each in a process of its own: for whoever works on it. */
final class IndexFigures implements Measure {
    /** What a row says of a method of {@link IndexBenchmark}. */
    private static final Map<String, String> METHODS = Map.of(
            "position", "position of a member",
            "around", "a member with five on each side",
            "top100", "the first hundred",
            "updateInBatchesOf100", "a new score, published every 100",
            "updateInBatchesOf1000", "a new score, published every 1,000");

    @Override
    public String number() {
        return IndexMeasures.FIGURES;
    }

    @Override
    public String title() {
        return "the index by itself, 10^4 to 10^7 entries (about three minutes)";
    }

    @Override
    public String beside() {
        return "–";
    }

    @Override
    public List<Question> questions() {
        return METHODS.keySet().stream()
                .sorted()
                .flatMap(method -> IntStream.rangeClosed(4, 7).mapToObj(power -> question(method, power)))
                .toList();
    }

    private static Question question(String method, int power) {
        return new Question("%s, 10^%d entries".formatted(METHODS.get(method), power), Target.nothing(), "ns");
    }

    @Override
    public void run(Venue venue, Sheet sheet) throws Exception {
        var options = new OptionsBuilder()
                .include("^" + IndexBenchmark.class.getName().replace(".", "\\.") + "\\.")
                .verbosity(VerboseMode.SILENT)
                .build();
        for (var result : new Runner(options).run()) {
            sheet.enter(question(result), spread(result), "");
        }
    }

    private static Question question(RunResult result) {
        var parameters = result.getParams();
        var name = parameters.getBenchmark();
        int power = parameters.getParam("entries").length() - 1;
        return question(name.substring(name.lastIndexOf('.') + 1), power);
    }

    private static Spread spread(RunResult result) {
        var statistics = result.getPrimaryResult().getStatistics();
        return new Spread(statistics.getMin(), statistics.getPercentile(50), statistics.getMax());
    }
}
