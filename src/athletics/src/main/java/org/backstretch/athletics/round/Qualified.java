package org.backstretch.athletics.round;

/** How somebody got into the next round, with the letter that results print (World Athletics competition rule 25). */
public enum Qualified {
    BY_PLACE("Q"),
    BY_TIME("q"),
    BY_DRAW("qD");

    private final String letter;

    Qualified(String letter) {
        this.letter = letter;
    }

    public String letter() {
        return letter;
    }
}
