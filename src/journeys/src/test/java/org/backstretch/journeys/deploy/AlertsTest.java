package org.backstretch.journeys.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AlertsTest {

    @Test
    void an_alert_says_when_how_bad_and_in_words() {
        var rules = Project.documents(Project.text("deploy/prometheus/alerts.yaml"))
                .getFirst()
                .at("/groups/0/rules");

        assertFalse(rules.isEmpty());
        for (var rule : rules) {
            var name = rule.path("alert").asText();
            assertTrue(rule.path("expr").asText().matches(".+ (==|>) [0-9.]+"), name);
            assertTrue(rule.path("for").asText().matches("\\d+m"), name);
            assertTrue(rule.at("/labels/severity").asText().matches("page|ticket"), name);
            assertFalse(rule.at("/annotations/summary").asText().isBlank(), name);
        }
    }

    @Test
    void the_backlog_is_watched_under_the_name_that_the_relay_gives_it() {
        var relay = Project.text("src/kit/src/main/java/org/backstretch/kit/fact/Relay.java");
        var alerts = Project.text("deploy/prometheus/alerts.yaml");

        var gauge = relay.replaceAll("(?s).*gauge\\(\"([^\"]+)\".*", "$1");

        assertEquals("backstretch.outbox.backlog", gauge);
        assertTrue(alerts.contains(gauge.replace('.', '_')));
    }

    @Test
    void those_who_come_again_are_watched_under_the_name_that_registration_gives_them() {
        var turnstiles =
                Project.text("src/registration/src/main/java/org/backstretch/registration/rush/Turnstiles.java");
        var alerts = Project.text("deploy/prometheus/alerts.yaml");

        var counter = turnstiles.replaceAll("(?s).*counter\\(\"([^\"]+)\".*", "$1");

        assertEquals("backstretch.rush.turned.away", counter);
        assertTrue(alerts.contains(counter.replace('.', '_') + "_total"));
    }

    @Test
    void files_that_wait_are_watched_under_the_name_that_results_give_them() {
        var clerk = Project.text("src/results/src/main/java/org/backstretch/results/eventfile/Clerk.java");
        var alerts = Project.text("deploy/prometheus/alerts.yaml");

        var gauge = clerk.replaceAll("(?s).*gauge\\(\"([^\"]+)\".*", "$1");

        assertEquals("backstretch.event.files.due", gauge);
        assertTrue(alerts.contains(gauge.replace('.', '_')));
    }
}
