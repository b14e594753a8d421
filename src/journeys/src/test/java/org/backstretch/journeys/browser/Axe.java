package org.backstretch.journeys.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What a page does that shuts people out, by WCAG 2.1 AA. */
final class Axe {
    private Axe() {}

    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa")).analyze().getViolations().stream()
                        .map(Axe::sentence)
                        .toList();
    }

    /** What can hardly be told from what is behind it. */
    static List<String> faint(Page page) {
        return new AxeBuilder(page)
                .withRules(List.of("color-contrast")).analyze().getViolations().stream()
                        .map(Axe::sentence)
                        .toList();
    }

    private static String sentence(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes();
    }
}
