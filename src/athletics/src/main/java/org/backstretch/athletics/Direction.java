package org.backstretch.athletics;

/** The way a runner faces along the course: a property of a race and of each entry. Directions are ranked apart. */
public enum Direction {
    BACKWARD,
    FORWARD,
    /** Back and forth in turn, as in ALT3K. */
    ALTERNATED
}
