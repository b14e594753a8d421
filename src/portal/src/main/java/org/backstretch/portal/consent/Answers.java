package org.backstretch.portal.consent;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backstretch.portal.page.Form;
import org.jspecify.annotations.Nullable;

/** What somebody ticked. What is not ticked is not said. */
public record Answers(List<Said> answers, @Nullable String givenBy) {
    /** An answer, and the version of the text that stood beside the box. */
    private static final Pattern TICKED = Pattern.compile("(GIVEN|REFUSED) ([1-9][0-9]{0,8})");

    public record Said(Kind kind, String answer, @Nullable Integer version) {}

    /** The boxes of {@code consent/items.html}. */
    public static Answers of(Form form) {
        var said = Arrays.stream(Kind.values())
                .flatMap(kind -> ticked(kind, form.value("consent-" + kind)).stream())
                .toList();
        return new Answers(said, form.text("givenBy"));
    }

    static Answers withdrawing(Kind kind, @Nullable String by) {
        return new Answers(List.of(new Said(kind, "WITHDRAWN", null)), by);
    }

    private static Optional<Said> ticked(Kind kind, String sent) {
        var ticked = TICKED.matcher(sent);
        return ticked.matches()
                ? Optional.of(new Said(kind, ticked.group(1), Integer.valueOf(ticked.group(2))))
                : Optional.empty();
    }

    boolean saysNothing() {
        return answers.isEmpty();
    }
}
