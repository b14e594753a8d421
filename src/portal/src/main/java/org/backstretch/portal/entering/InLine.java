package org.backstretch.portal.entering;

import jakarta.ws.rs.ProcessingException;
import java.util.function.Supplier;
import org.backstretch.portal.service.Problem;
import org.backstretch.portal.service.Refused;

/** Who enters may have to wait in line, longer than this page waits for an answer. */
final class InLine {
    private static final String NO_ANSWER =
            "No answer came, perhaps because very many people are entering at the moment. What you typed"
                    + " is still here: wait some seconds and send it again. Nobody is entered twice.";

    private InLine() {}

    /** No answer is a refusal that keeps what was typed. */
    static <T> T enter(Supplier<T> entry) {
        try {
            return entry.get();
        } catch (ProcessingException noAnswer) {
            throw Refused.of(Problem.again(NO_ANSWER));
        }
    }
}
