package org.backstretch.results.claim;

import java.util.List;
import java.util.Optional;
import org.backstretch.athletics.record.ClaimReview;
import org.backstretch.athletics.record.ClaimVerdict;
import org.backstretch.athletics.record.ClaimedMark;
import org.backstretch.athletics.record.Eligibility;
import org.backstretch.contracts.RecordClaimFact.Scope;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.publication.PrintedClub;
import org.backstretch.results.publication.PrintedRow;
import org.jspecify.annotations.Nullable;

/**
 * What the official list gives a claim to stand on.
 *
 * @param mark empty where there is none that could be this record
 * @param whyNot why there is none, a sentence for people
 */
record Basis(Optional<ClaimedMark> mark, String whyNot) {
    private static Basis none(String whyNot) {
        return new Basis(Optional.empty(), whyNot);
    }

    /**
     * As the newest list is.
     *
     * @param row the runner's line of it, if it is official
     * @param club whose record it is claimed to be
     */
    static Basis of(
            KnownRace race,
            Optional<PrintedRow> row,
            Scope scope,
            Optional<String> category,
            Optional<PrintedClub> club,
            Evidence evidence) {
        if (row.isEmpty()) {
            return none("The runner is on no official list.");
        }
        var line = row.get();
        var mark = line.mark();
        var sex = line.sex();
        if (!line.hasFinished() || mark == null || sex == null) {
            return none("The official result is " + line.outcome().status() + ".");
        }
        if (category.filter(claimed -> !claimed.equals(line.category())).isPresent()) {
            return none("The runner is in " + (line.category() == null ? "no category" : "category " + line.category())
                    + ", not in " + category.get() + ".");
        }
        if (club.filter(claimed -> line.club() != null && !claimed.isSameAs(line.club()))
                .isPresent()) {
            return none("The runner ran for " + name(line.club()) + ", not for " + name(club.get()) + ".");
        }
        var refusal = Eligibility.refusal(
                race.discipline(),
                Optional.ofNullable(race.fact().distanceMillimetres()),
                race.fact().timing(),
                evidence.gauge(),
                scope.reach());
        return refusal.isPresent()
                ? none(refusal.get())
                : new Basis(Optional.of(new ClaimedMark(line.direction(), sex, mark)), "");
    }

    private static String name(@Nullable PrintedClub club) {
        return club == null || club.name() == null ? "no club" : club.name();
    }

    ClaimVerdict verdict(List<ClaimReview> reviews) {
        return mark.map(now -> ClaimVerdict.of(now, reviews)).orElseGet(() -> ClaimVerdict.lapsed(whyNot));
    }
}
