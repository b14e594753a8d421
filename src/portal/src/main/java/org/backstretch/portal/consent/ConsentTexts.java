package org.backstretch.portal.consent;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an event asks, word by word. */
public record ConsentTexts(String language, List<Text> kinds) {

    /** What somebody is asked for herself, or for a minor too: a guardian consents for nobody else. */
    public List<Text> asked(boolean guardian) {
        return kinds.stream()
                .filter(text -> text.kind().isGuardian() ? guardian : text.isAsked())
                .toList();
    }

    public record Text(Kind kind, String need, int version, String text) {
        /** The name of its choice. */
        public String needField() {
            return "need-" + kind;
        }

        public String wordsField() {
            return "text-" + kind;
        }

        public boolean isAsked() {
            return !need.equals("NOT_ASKED");
        }

        public boolean isRequired() {
            return need.equals("REQUIRED");
        }

        /** The name of its boxes where somebody answers it. */
        public String answerField() {
            return "consent-" + kind;
        }

        /** A yes to this very text. */
        public String yes() {
            return "GIVEN " + version;
        }

        public String no() {
            return "REFUSED " + version;
        }
    }

    public record Wish(
            Kind kind, @Nullable String need, @Nullable String text) {}

    public record Wishes(@Nullable String language, List<Wish> kinds) {}
}
