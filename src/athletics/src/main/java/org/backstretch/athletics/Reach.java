package org.backstretch.athletics;

/** How far the marks are from that a record is set against. */
public enum Reach {
    /** Those of one course. */
    COURSE,
    /** Those of one club, wherever they were run. */
    CLUB,
    COUNTRY,
    WORLD;

    /** Whether marks of several courses are compared, so that all must measure alike. */
    public boolean comparesCourses() {
        return this != COURSE;
    }

    /** Whether marks are compared that nobody has seen side by side. */
    public boolean comparesCountries() {
        return this == COUNTRY || this == WORLD;
    }
}
