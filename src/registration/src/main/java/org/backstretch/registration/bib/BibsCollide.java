package org.backstretch.registration.bib;

import java.util.List;
import java.util.Map;
import org.backstretch.kit.problem.Refused;

/** Races cannot share bibs while two of their runners wear the same. */
final class BibsCollide extends Refused {
    private static final int SHOWN = 20;

    BibsCollide(List<String> bibs) {
        super(
                409,
                "bibs-collide",
                "Races that share bibs cannot both have bib %s. Give one of the runners another bib first."
                        .formatted(String.join(", ", bibs.subList(0, Math.min(SHOWN, bibs.size())))),
                Map.of("bibs", bibs),
                Map.of());
    }
}
