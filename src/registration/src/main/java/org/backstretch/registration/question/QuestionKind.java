package org.backstretch.registration.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.kit.problem.Spelling;

/** How a question is answered. */
public enum QuestionKind {
    /** In a few words. */
    TEXT {
        @Override
        Reading read(String words, List<String> options) {
            return words.length() <= Question.LONGEST_ANSWER
                    ? new Reading.Fit(words)
                    : new Reading.Unfit("longer than " + Question.LONGEST_ANSWER + " characters", Optional.empty());
        }

        @Override
        List<String> countable(List<String> options) {
            return List.of();
        }
    },
    /** With one of some options. */
    CHOICE {
        @Override
        Reading read(String words, List<String> options) {
            return options.stream()
                    .filter(words::equalsIgnoreCase)
                    .findFirst()
                    .<Reading>map(Reading.Fit::new)
                    .orElseGet(() -> new Reading.Unfit(
                            "not one of " + String.join(", ", options),
                            Spelling.of(options).nearest(words)));
        }

        @Override
        List<String> countable(List<String> options) {
            return options;
        }

        @Override
        void refuseUnfit(List<String> options) {
            if (options.size() < FEWEST_OPTIONS) {
                throw new Invalid("options", "A choice is between two options or more.");
            }
            if (options.stream()
                            .map(each -> each.toLowerCase(Locale.ROOT))
                            .distinct()
                            .count()
                    < options.size()) {
                throw new Invalid("options", "Each option stands once.");
            }
        }
    },
    /** With yes or no, in English or German. */
    YES_NO {
        @Override
        Reading read(String words, List<String> options) {
            var plain = words.toLowerCase(Locale.ROOT);
            if (YES.contains(plain)) {
                return new Reading.Fit("yes");
            }
            return NO.contains(plain)
                    ? new Reading.Fit("no")
                    : new Reading.Unfit("neither yes nor no", Optional.empty());
        }

        @Override
        List<String> countable(List<String> options) {
            return List.of("yes", "no");
        }
    };

    private static final int FEWEST_OPTIONS = 2;
    private static final Set<String> YES = Set.of("yes", "y", "ja", "j", "true", "1", "x");
    private static final Set<String> NO = Set.of("no", "n", "nein", "false", "0");

    /** @param words on one line */
    abstract Reading read(String words, List<String> options);

    /** The answers that can be counted, in their order. */
    abstract List<String> countable(List<String> options);

    void refuseUnfit(List<String> options) {
        if (!options.isEmpty()) {
            throw new Invalid("options", "Only a choice has options. Leave them out, or make it a choice.");
        }
    }
}
