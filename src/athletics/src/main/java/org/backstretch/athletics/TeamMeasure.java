package org.backstretch.athletics;

/** How the scores of its members make the score of a team. */
public enum TeamMeasure {
    SUM,
    /** Over everyone who was a member on any counted day. */
    MEAN_ALL,
    /** Over those who scored. */
    MEAN_ACTIVE,
    TOP_N,
    MEDIAN,
    /** The sum over the days of the mean over that day's members. */
    DAILY_MEAN_SUM
}
