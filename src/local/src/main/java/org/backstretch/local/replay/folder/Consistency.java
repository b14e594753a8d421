package org.backstretch.local.replay.folder;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstretch.athletics.Bib;
import org.backstretch.local.replay.folder.Adjustment.DeadHeat;
import org.backstretch.local.replay.folder.Adjustment.StartOffset;

/** What only shows when finish times and adjustments are seen together. */
final class Consistency {
    private final Map<Bib, Duration> elapsed;
    private final Problems problems;

    Consistency(List<FinishTime> finishes, Problems problems) {
        elapsed = finishes.stream().collect(toMap(FinishTime::bib, FinishTime::elapsed));
        this.problems = problems;
    }

    /** Each adjustment came from the line of the same place, for none was left out. */
    void check(Optional<AdjustmentsFile> file, List<Adjustment> adjustments) {
        var lines = file.map(each -> each.table().lines()).orElse(List.of());
        for (var i = 0; i < adjustments.size(); i++) {
            var line = lines.get(i);
            switch (adjustments.get(i)) {
                case StartOffset offset -> startedBeforeTheFinish(offset, line);
                case DeadHeat heat -> allFinished(heat, line);
                case Adjustment.DidNotFinish ignored -> {}
            }
        }
        problems.refuseAny();
    }

    private void startedBeforeTheFinish(StartOffset offset, Table.Line line) {
        var time = elapsed.get(offset.bib());
        if (time != null && time.compareTo(offset.offset()) <= 0) {
            line.problem("bib %s would have finished before starting".formatted(offset.bib()));
        }
    }

    private void allFinished(DeadHeat heat, Table.Line line) {
        heat.bibs().stream()
                .filter(bib -> !elapsed.containsKey(bib))
                .forEach(bib -> line.problem("bib %s of this dead heat did not finish".formatted(bib)));
    }
}
