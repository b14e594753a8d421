package org.backstretch.journeys.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.ResultType;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What a page does that shuts people out, by WCAG 2.1 AA. */
final class Axe {
    private Axe() {}

    static List<String> violations(Page page) {
        return sentences(looking(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21aa")));
    }

    /** What can hardly be told from what is behind it. */
    static List<String> faint(Page page) {
        return sentences(looking(page).withRules(List.of("color-contrast")));
    }

    /** In the page itself, which has no frames, and not at what is as it should be: that takes most of the time. */
    private static AxeBuilder looking(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of(ResultType.Violations.getKey()));
        return new AxeBuilder(page).setLegacyMode(true).options(options);
    }

    private static List<String> sentences(AxeBuilder looking) {
        return looking.analyze().getViolations().stream().map(Axe::sentence).toList();
    }

    private static String sentence(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes();
    }
}
