package org.backstretch.portal.result;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.backstretch.portal.results.Publication;

/**
 * What has been printed of a race, the newest first, and which of it is shown.
 *
 * @param shown empty while nothing has been printed
 */
public record Versions(List<Publication> all, Optional<Publication> shown) {

    /** @param asked a version; the latest is shown where there is none such */
    public static Versions of(List<Publication> printed, int asked) {
        var newestFirst = printed.stream()
                .sorted(Comparator.comparingInt(Publication::version).reversed())
                .toList();
        var shown = newestFirst.stream()
                .filter(publication -> publication.version() == asked)
                .findFirst()
                .or(() -> newestFirst.stream().findFirst());
        return new Versions(newestFirst, shown);
    }

    public boolean isLatest() {
        return all.isEmpty() || shown.equals(Optional.of(all.getFirst()));
    }

    /** Whether the one that is shown is official, corrected or not. */
    public boolean isOfficial() {
        return shown.filter(printed -> !printed.isProvisional()).isPresent();
    }

    /** The one before another; empty before the first. */
    public Optional<Publication> before(Publication printed) {
        return all.stream().filter(other -> other.version() < printed.version()).findFirst();
    }

    public boolean hasSeveral() {
        return all.size() > 1;
    }

    /** Where the shown list is found as a file or as data, behind the race's address. */
    public String path() {
        return shown.map(publication -> "results/versions/" + publication.version())
                .orElse("results");
    }
}
