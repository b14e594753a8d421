package org.backstretch.portal.announcer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backstretch.athletics.Sex;
import org.backstretch.portal.leaderboards.BoardRow;
import org.backstretch.portal.page.Gap;
import org.backstretch.portal.page.Words;
import org.backstretch.portal.result.Rank;

/** What is worth saying about somebody, the most important first. */
record Facts(Field field, Records records) {
    private static final int PODIUM = 3;
    private static final int NAMED = 3;

    /** @param row of a finisher */
    List<String> of(BoardRow row) {
        var facts = new ArrayList<String>();
        facts.addAll(records.of(row));
        row.allTags().forEach(tag -> facts.add(Words.tagWords(tag)));
        facts.add(behind(row));
        among(row).ifPresent(facts::add);
        category(row).ifPresent(facts::add);
        mates(row).ifPresent(facts::add);
        return facts;
    }

    private String behind(BoardRow row) {
        var leader = field.leader().orElse(row);
        if (Objects.equals(row.place(), leader.place())) {
            return isTied(row) ? "shares the lead" : "leads";
        }
        if (row.millis() == null) {
            return "behind " + name(leader);
        }
        var gap = Gap.gap(row);
        return gap.isEmpty() ? "same time as " + name(leader) : gap + " behind " + name(leader);
    }

    private static boolean isTied(BoardRow row) {
        return row.placeLabel() != null && row.placeLabel().endsWith("=");
    }

    /** Where women and men run together. */
    private Optional<String> among(BoardRow row) {
        var sex = row.sex();
        return sex == null || !field.isMixed()
                ? Optional.empty()
                : field.among(row, sex).filter(Facts::isOnPodium).map(rank -> said(rank) + whom(sex));
    }

    private static String whom(Sex sex) {
        return " of the " + (sex == Sex.X ? "open class" : Words.words(sex).toLowerCase(Locale.ROOT));
    }

    private Optional<String> category(BoardRow row) {
        return field.inCategory(row).filter(Facts::isOnPodium).map(rank -> said(rank) + " in " + row.category());
    }

    private static boolean isOnPodium(Rank rank) {
        return rank.place() <= PODIUM;
    }

    private static String said(Rank rank) {
        return (rank.isTied() ? "tied " : "") + rank.ordinal();
    }

    private Optional<String> mates(BoardRow row) {
        var mates = field.matesOut(row);
        if (mates.isEmpty()) {
            return Optional.empty();
        }
        var named = mates.stream().limit(NAMED).map(Facts::withBib).collect(Collectors.joining(", "));
        var more = mates.size() > NAMED ? " and " + (mates.size() - NAMED) + " more" : "";
        return Optional.of("still out for " + row.clubName() + ": " + named + more);
    }

    private static String withBib(BoardRow row) {
        return row.bib() == null ? name(row) : row.bib() + " " + name(row);
    }

    private static String name(BoardRow row) {
        return row.name() == null ? "Anonymous" : row.name();
    }

    /** @param row of somebody on the course */
    List<String> hopes(BoardRow row) {
        var category = row.category();
        return category == null || field.isAnybodyIn(category)
                ? List.of()
                : List.of("nobody of " + category + " is in yet");
    }
}
