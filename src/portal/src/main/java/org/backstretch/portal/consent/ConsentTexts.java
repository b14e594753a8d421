package org.backstretch.portal.consent;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an event asks, word by word. */
public record ConsentTexts(String language, List<Text> kinds) {
    public record Text(Kind kind, String need, int version, String text) {
        /** The name of its choice. */
        public String needField() {
            return "need-" + kind;
        }

        public String wordsField() {
            return "text-" + kind;
        }
    }

    public record Wish(
            Kind kind, @Nullable String need, @Nullable String text) {}

    public record Wishes(@Nullable String language, List<Wish> kinds) {}
}
