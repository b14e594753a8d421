package org.backstretch.bench.measure;

/** Where a measure writes what it finds, one question after the other. */
@FunctionalInterface
public interface Sheet {
    void enter(Finding finding);

    default void enter(Question question, Spread spread, String behind) {
        enter(new Finding(question, spread, behind));
    }
}
