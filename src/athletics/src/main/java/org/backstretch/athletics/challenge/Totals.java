package org.backstretch.athletics.challenge;

import org.backstretch.athletics.TeamMeasure;

/** SUM, MEAN_ALL and MEAN_ACTIVE: a sum, and by how many it is divided. */
final class Totals implements TeamTally.Tally {
    private final TeamMeasure measure;
    private long sum;
    private long everyone;
    private long active;

    Totals(TeamMeasure measure) {
        this.measure = measure;
    }

    @Override
    public void add(TeamTally.Share share) {
        count(share, 1);
    }

    @Override
    public void remove(TeamTally.Share share) {
        count(share, -1);
    }

    private void count(TeamTally.Share share, int sign) {
        sum += sign * share.score();
        everyone += sign;
        active += share.score() > 0 ? sign : 0;
    }

    @Override
    public long score() {
        return switch (measure) {
            case SUM -> sum;
            case MEAN_ALL -> everyone == 0 ? 0 : sum / everyone;
            case MEAN_ACTIVE -> active == 0 ? 0 : sum / active;
            case TOP_N, MEDIAN, DAILY_MEAN_SUM -> throw new IllegalStateException("no total: " + measure);
        };
    }
}
