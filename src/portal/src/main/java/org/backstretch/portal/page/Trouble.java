package org.backstretch.portal.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A page in place of another: what is wrong, and what to do next. */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record Trouble(int status, String title, String sentence, String action, String actionLabel)
        implements TemplateInstance {

    static Trouble notHere() {
        return home(404, "Nothing runs here", "This page does not exist, or is not public yet.");
    }

    static Trouble nothing(NothingHere nothing) {
        return new Trouble(404, "Nothing to show", nothing.sentence(), nothing.way(), nothing.label());
    }

    static Trouble notAllowed(String sentence) {
        return home(403, "Not yours to open", sentence);
    }

    static Trouble gone(String sentence) {
        return home(410, "No longer open", sentence);
    }

    static Trouble away(String sentence) {
        return new Trouble(503, "Away for a moment", sentence, "", "Try again");
    }

    static Trouble ours() {
        return home(
                500,
                "We stumbled",
                "Something went wrong on our side. It has been written down. Try again in a moment.");
    }

    static Trouble signInUnfinished() {
        return new Trouble(
                401,
                "Sign-in did not finish",
                "It took too long, or was opened twice. Nothing was lost.",
                "/login",
                "Sign in again");
    }

    private static Trouble home(int status, String title, String sentence) {
        return new Trouble(status, title, sentence, "/", "See the calendar");
    }
}
