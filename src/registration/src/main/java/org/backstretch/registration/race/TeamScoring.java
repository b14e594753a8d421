package org.backstretch.registration.race;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.backstretch.contracts.RaceFact;
import org.backstretch.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** How clubs score as teams in a race, as it is stored; all of it null where they do not. */
@Embeddable
record TeamScoring(
        @Column(name = "team_scorers") @Nullable Integer scorers,
        @Column(name = "team_min_women") @Nullable Integer minWomen,
        @Column(name = "team_renumbered") @Nullable Boolean renumbered) {

    static @Nullable TeamScoring of(RacePlan.TeamScoringPlan plan) {
        if (plan.scorers() == 0) {
            return null;
        }
        int women = plan.minWomen() == null ? 0 : plan.minWomen();
        if (women > plan.scorers()) {
            throw new Invalid("teamScoring.minWomen", "A team cannot need more women than it has scorers.");
        }
        return new TeamScoring(plan.scorers(), women, Boolean.TRUE.equals(plan.renumbered()));
    }

    static TeamScoring of(RaceFact.TeamScoring fact) {
        return new TeamScoring(fact.scorers(), fact.minWomen(), fact.renumbered());
    }

    RaceFact.@Nullable TeamScoring fact() {
        return scorers == null || minWomen == null || renumbered == null
                ? null
                : new RaceFact.TeamScoring(scorers, minWomen, renumbered);
    }
}
