package org.backstretch.bench.measure;

import java.util.List;

/** One of the numbered measures: ours beside a peer, in the same run. */
public interface Measure {
    /** Such as B5. Several measures may answer questions of one number. */
    String number();

    /** For the line of progress. */
    String title();

    /** What stands beside ours. */
    String beside();

    /** The rows it fills, known before it runs. */
    List<Question> questions();

    /**
     * Answers the questions. Those left open when it returns or throws stand in the table as not measured.
     *
     * @throws NotMeasured if something it needs is not here
     */
    void run(Venue venue, Sheet sheet) throws Exception;

    /** What was tried where a bar is missed; empty while none is. */
    default String tried() {
        return "";
    }
}
