package org.backstretch.results.relay;

import java.util.List;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.resultlist.Line;

/**
 * What a race is divided into, each part with a time and a ranking of its own: the legs of a relay, or the sections that are run
 * backward and forward in turn.
 */
record Stretches(KnownRace race) {

    int count() {
        return isOfSections() ? race.fact().sections() : race.fact().legs().size();
    }

    /** As columns are named. */
    String word() {
        return isOfSections() ? "section" : "leg";
    }

    private boolean isOfSections() {
        return race.fact().sections() > 0;
    }

    /** Those that are ranked on one of them. Who finished without being seen at both ends of a section has no place there. */
    List<Line> ranked(int stretch, List<Line> lines) {
        return lines.stream()
                .filter(line -> line.legs().size() >= stretch)
                .filter(line -> !isOfSections()
                        || !line.hasFinished()
                        || line.legs().get(stretch - 1).millis() != null)
                .toList();
    }
}
