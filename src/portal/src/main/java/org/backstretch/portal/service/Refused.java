package org.backstretch.portal.service;

/** A service refused, and said why. */
public sealed class Refused extends RuntimeException permits NotHereYet {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial")
    private final Problem problem;

    Refused(Problem problem) {
        super(problem.status() + " " + problem.slug() + ": " + problem.sentence());
        this.problem = problem;
    }

    public static Refused of(Problem problem) {
        return new Refused(problem);
    }

    public Problem problem() {
        return problem;
    }

    public boolean is(int status) {
        return problem.status() == status;
    }

    public boolean is(String slug) {
        return problem.slug().equals(slug);
    }

    /**
     * Whether the person who asked can mend it: something typed is wrong, or in the way of something else, or it was too
     * much at once and what was typed is sent again in a while.
     */
    public boolean isForTheForm() {
        return is(400) || is(409) || is(413) || is(415) || is(422) || is(429);
    }
}
