package org.backstretch.results.publication;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.backstretch.results.publication.Causes.Cause;
import org.backstretch.results.publication.Comparison.Change;
import org.backstretch.results.publication.Comparison.Said;
import org.jspecify.annotations.Nullable;

/** What a list that printed itself says of it: what changed, and whose deed it was. For the public: bibs, no names. */
final class CorrectionNote {
    private static final int MOST = 8;

    /** Who needs a companion is nobody's business. */
    private static final Set<String> UNSAID = Set.of("companion-permit");

    private CorrectionNote() {}

    static String of(Comparison comparison, List<Cause> causes) {
        var runs = comparison.changes().stream()
                .filter(change -> !isOnlyMoved(change))
                .toList();
        var moved = comparison.changes().size() - runs.size();
        var more = runs.size() - MOST;
        return Stream.of(
                        runs.stream().limit(MOST).map(CorrectionNote::sentence),
                        more > 0 ? Stream.of("And " + more + " more.") : Stream.<String>of(),
                        moved > 0
                                ? Stream.of(moved == 1 ? "One place moves." : moved + " places move.")
                                : Stream.<String>of(),
                        Stream.of(whose(causes)))
                .flatMap(each -> each)
                .collect(joining(" "));
    }

    private static boolean isOnlyMoved(Change change) {
        return change.was() != null
                && change.is() != null
                && change.was().isRunAs(change.is())
                && !change.was().isPlacedAs(change.is());
    }

    private static String sentence(Change change) {
        return (change.bib() == null ? "No bib: " : "Bib " + change.bib() + ": ") + text(change.was(), change.is())
                + ".";
    }

    private static String text(@Nullable Said was, @Nullable Said is) {
        if (was == null || is == null) {
            return is == null ? "not on the list any more" : "new on the list, " + result(is);
        }
        var result = Stream.of(result(was), result(is)).distinct().toList();
        var ofClass = Stream.of(ofClass(was), ofClass(is)).distinct().toList();
        var club = Stream.of(club(was), club(is)).distinct().toList();
        var changes = Stream.of(result, ofClass, club)
                .filter(words -> words.size() > 1)
                .map(words -> String.join(" → ", words))
                .collect(joining(", "));
        return changes.isEmpty() ? "another time or reason" : changes;
    }

    private static String result(Said said) {
        return Stream.of(said.mark() == null ? said.placeLabel() : said.mark(), said.rule())
                .filter(Objects::nonNull)
                .collect(joining(" "));
    }

    private static String ofClass(Said said) {
        return said.category() == null ? said.sex() + ", no category" : said.category() + " (" + said.sex() + ")";
    }

    private static String club(Said said) {
        return said.clubName() == null ? "no club" : said.clubName();
    }

    private static String whose(List<Cause> causes) {
        var acts = causes.stream().flatMap(cause -> cause.act().stream()).toList();
        var said = acts.stream()
                .filter(act -> !UNSAID.contains(act))
                .map(act -> act.replace('-', ' '))
                .distinct()
                .toList();
        var byRegistration = causes.stream().anyMatch(cause -> cause.act().isEmpty());
        var officials = said.isEmpty() ? "officials" : "officials (" + String.join(", ", said) + ")";
        var byOfficials = acts.isEmpty() ? Stream.<String>of() : Stream.of(officials);
        return "Changed by "
                + Stream.concat(byRegistration ? Stream.of("registration") : Stream.<String>of(), byOfficials)
                        .collect(joining(" and "))
                + ".";
    }
}
