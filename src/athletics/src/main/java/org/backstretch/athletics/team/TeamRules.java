package org.backstretch.athletics.team;

/**
 * How the teams of one race score: the sum of the places of their first runners, the smaller the better.
 *
 * <p>Without renumbering (World Athletics cross-country, club leagues) a runner scores the place they have in the race. With
 * renumbering (US school and college cross-country) those who cannot count are taken out before places are given:
 * individuals, members of teams that are not complete, and whoever comes in behind {@link #displacers()} of their own team.
 *
 * @param scorers how many count, from 1
 * @param minWomen how many of them must be women; at most {@code scorers}
 */
public record TeamRules(int scorers, int minWomen, boolean renumbered) {
    private static final int MORE_WHO_DISPLACE = 2;

    public TeamRules {
        if (scorers < 1 || minWomen < 0 || minWomen > scorers) {
            throw new IllegalArgumentException(minWomen + " women among " + scorers + " scorers");
        }
    }

    /** Where places are renumbered: how many of a team push others back, the two behind its scorers too (five and seven). */
    public int displacers() {
        return scorers + MORE_WHO_DISPLACE;
    }
}
