package org.backstretch.bench.measure;

/**
 * An answer.
 *
 * @param behind the absolute figures of both sides and what else a reader has to know
 */
public record Finding(Question question, Spread spread, String behind) {
    public Verdict verdict() {
        return question.target().judge(spread.median());
    }
}
