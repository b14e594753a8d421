package org.backstretch.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.Map;

/**
 * A refusal: what was asked, why not, and what to do, as an RFC 9457 problem with a stable type. One small final
 * subclass per reason lives beside the rule it protects.
 */
public abstract class Refused extends HttpProblem {

    /**
     * @param status the HTTP status, 400 to 499
     * @param slug the last part of the problem's type; never changes once published
     * @param sentence for a person: what, where, what to do
     */
    protected Refused(int status, String slug, String sentence) {
        this(status, slug, sentence, Map.of(), Map.of());
    }

    protected Refused(int status, String slug, String sentence, Map<String, ?> facts, Map<String, ?> headers) {
        super(problem(status, slug, sentence, facts, headers));
    }

    private static Builder problem(
            int status, String slug, String sentence, Map<String, ?> facts, Map<String, ?> headers) {
        var problem = builder()
                .withType(URI.create("/problems/" + slug))
                .withTitle(title(slug))
                .withStatus(status)
                .withDetail(sentence);
        facts.forEach(problem::with);
        headers.forEach(problem::withHeader);
        return problem;
    }

    private static String title(String slug) {
        var words = slug.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
