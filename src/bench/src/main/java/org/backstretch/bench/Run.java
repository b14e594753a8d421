package org.backstretch.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backstretch.bench.measure.Finding;
import org.backstretch.bench.measure.Measure;
import org.backstretch.bench.measure.NotMeasured;
import org.backstretch.bench.measure.Sheet;
import org.backstretch.bench.measure.Spread;
import org.backstretch.bench.measure.Venue;

/** Measures one after the other: one that fails does not keep the others from going on. */
record Run(Venue venue) {
    List<Result> all(List<Measure> measures) {
        var results = new ArrayList<Result>();
        for (var measure : measures) {
            venue.say("%-3s %s".formatted(measure.number(), measure.title()));
            results.add(one(measure));
        }
        return results;
    }

    private Result one(Measure measure) {
        var findings = new ArrayList<Finding>();
        Sheet sheet = finding -> {
            findings.add(finding);
            venue.say("    %s: %s %s, %s"
                    .formatted(
                            finding.question().asked(),
                            Spread.text(finding.spread().median()),
                            finding.question().unit(),
                            finding.verdict().words()));
        };
        return new Result(measure, findings, trouble(measure, sheet));
    }

    private String trouble(Measure measure, Sheet sheet) {
        try {
            measure.run(venue, sheet);
            return "";
        } catch (NotMeasured missing) {
            venue.say("    not measured: " + missing.getMessage());
            return String.valueOf(missing.getMessage());
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        } catch (Exception failure) {
            var reason = Optional.ofNullable(failure.getMessage()).orElse(failure.toString());
            venue.say("    failed: " + reason);
            return "it failed: " + reason.lines().findFirst().orElse("");
        }
    }
}
