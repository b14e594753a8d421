package org.backstretch.portal.page;

/** What was asked for does not exist, for a reason that helps: a page says it, and where to go on. */
public final class NothingHere extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String sentence;
    private final String way;
    private final String label;

    /** @param way the path of the page to go on with, and what its button says */
    public NothingHere(String sentence, String way, String label) {
        super(sentence);
        this.sentence = sentence;
        this.way = way;
        this.label = label;
    }

    String sentence() {
        return sentence;
    }

    String way() {
        return way;
    }

    String label() {
        return label;
    }
}
