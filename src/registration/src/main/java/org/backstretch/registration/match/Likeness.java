package org.backstretch.registration.match;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.backstretch.registration.entry.Entry;

/** What speaks for two entries being of one runner. */
enum Likeness {
    SAME_ADDRESS,
    SAME_NAME,
    SIMILAR_NAME,
    SAME_BIRTH_DATE;

    /** Typing errors and swapped parts of a name are nearer than this, other people hardly ever. */
    private static final double NEAR = 0.9;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    static Set<Likeness> of(Entry one, Entry other) {
        var found = EnumSet.noneOf(Likeness.class);
        var here = letters(one);
        var there = letters(other);
        if (here.equals(there)) {
            found.add(SAME_NAME);
        } else if (SIMILARITY.apply(here, there) >= NEAR) {
            found.add(SIMILAR_NAME);
        }
        if (one.birthDate().isPresent() && one.birthDate().equals(other.birthDate())) {
            found.add(SAME_BIRTH_DATE);
        }
        if (one.email()
                .filter(mail -> other.email().filter(mail::equalsIgnoreCase).isPresent())
                .isPresent()) {
            found.add(SAME_ADDRESS);
        }
        return found;
    }

    /** A family shares addresses and a day its birthdays: a name belongs to it. Two birth dates are two people. */
    static boolean isLikely(Set<Likeness> found, Entry one, Entry other) {
        var isNamedAlike = found.contains(SAME_NAME) || found.contains(SIMILAR_NAME);
        var isBornApart =
                one.birthDate().isPresent() && other.birthDate().isPresent() && !found.contains(SAME_BIRTH_DATE);
        return isNamedAlike
                && !isBornApart
                && (found.contains(SAME_NAME) || found.contains(SAME_BIRTH_DATE) || found.contains(SAME_ADDRESS));
    }

    /** Without accents, capitals and all but letters; the parts in the order of the alphabet, for some write the family first. */
    private static String letters(Entry entry) {
        var runner = entry.runner();
        var words = Normalizer.normalize(runner.givenName() + " " + runner.familyName(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}]+");
        Arrays.sort(words);
        return String.join(" ", words).strip();
    }
}
