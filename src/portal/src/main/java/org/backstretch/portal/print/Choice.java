package org.backstretch.portal.print;

import java.util.Optional;
import java.util.stream.Stream;
import org.backstretch.portal.result.Rank;

/**
 * Whose certificates are printed.
 *
 * @param first how many of each group; those who share the last place too
 * @param within what the groups are
 * @param category only this one; empty for all
 */
record Choice(int first, Within within, String category) {
    private static final int ALL = 100_000;

    enum Within {
        OVERALL,
        SEX,
        CATEGORY
    }

    /** As typed in a form: what is no number means all. */
    static Choice of(String first, String within, String category) {
        var count = first.strip().matches("[1-9][0-9]{0,4}") ? Integer.parseInt(first.strip()) : ALL;
        var group = Stream.of(Within.values())
                .filter(each -> each.name().equalsIgnoreCase(within))
                .findFirst();
        return new Choice(count, group.orElse(category.isBlank() ? Within.OVERALL : Within.CATEGORY), category.strip());
    }

    boolean admits(Honour honour) {
        return honour.row().hasName()
                && (category.isEmpty() || category.equals(honour.row().category()))
                && rank(honour).filter(rank -> rank.place() <= first).isPresent();
    }

    private Optional<Rank> rank(Honour honour) {
        return switch (within) {
            case OVERALL -> Optional.of(honour.overall());
            case SEX -> honour.sex();
            case CATEGORY -> honour.category();
        };
    }
}
