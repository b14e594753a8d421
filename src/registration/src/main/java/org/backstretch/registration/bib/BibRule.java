package org.backstretch.registration.bib;

import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.BibRanges;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;

/** Numbers for those who fit, or, where nothing is said, for everybody. */
record BibRule(
        BibRanges ranges,
        Optional<String> category,
        Optional<Sex> sex,
        Optional<Direction> direction,
        Optional<UUID> wave) {

    static BibRule forEverybody(BibRanges ranges) {
        return new BibRule(ranges, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    boolean isForEverybody() {
        return category.isEmpty() && sex.isEmpty() && direction.isEmpty() && wave.isEmpty();
    }

    boolean fits(Candidate candidate) {
        return category.filter(code -> !code.equals(candidate.category())).isEmpty()
                && sex.filter(any -> any != candidate.sex()).isEmpty()
                && direction.filter(any -> any != candidate.direction()).isEmpty()
                && wave.filter(any -> !any.equals(candidate.wave())).isEmpty();
    }
}
