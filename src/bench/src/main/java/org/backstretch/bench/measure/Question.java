package org.backstretch.bench.measure;

/**
 * One row of the table.
 *
 * @param asked what the figure says, such as {@code rank in process, processor of Redis / ours}
 * @param unit of the figure; × for a ratio
 */
public record Question(String asked, Target target, String unit) {
    public static Question ratio(String asked, Target target) {
        return new Question(asked, target, "×");
    }
}
