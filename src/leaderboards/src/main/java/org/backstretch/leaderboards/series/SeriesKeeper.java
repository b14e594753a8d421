package org.backstretch.leaderboards.series;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.backstretch.contracts.SeriesFact;
import org.backstretch.leaderboards.board.Keeper;
import org.backstretch.leaderboards.board.Part;
import org.backstretch.leaderboards.fact.RaceBook;
import org.backstretch.leaderboards.fact.SeriesBook;
import org.backstretch.leaderboards.fact.Touched;
import org.jboss.logging.Logger;

/** Keeps the standings of all series. */
public final class SeriesKeeper implements Keeper {
    private static final Logger LOG = Logger.getLogger(SeriesKeeper.class);

    private final SeriesBook book;
    private final RaceBook races;
    private final Map<UUID, SeriesGroup> groups = new HashMap<>();

    public SeriesKeeper(SeriesBook book, RaceBook races) {
        this.book = book;
        this.races = races;
    }

    @Override
    public void follow(Touched touched, Consumer<Part> changed) {
        var legs = new HashMap<UUID, Set<UUID>>();
        touched.series().forEach(series -> legs.put(series, Set.of()));
        // Its rules may be others now: it is counted from nothing.
        groups.keySet().removeAll(touched.series());
        races(touched)
                .forEach(race -> book.counting(race).forEach(series -> {
                    if (!touched.series().contains(series)) {
                        legs.computeIfAbsent(series, any -> new HashSet<>()).add(race);
                    }
                }));
        var headings = new HashSet<>(touched.races());
        headings.addAll(touched.headings());
        legs.forEach((series, counted) -> follow(series, counted, !Collections.disjoint(counted, headings), changed));
    }

    private static Collection<UUID> races(Touched touched) {
        var races = new HashSet<>(touched.races());
        races.addAll(touched.headings());
        races.addAll(touched.entries().keySet());
        return races;
    }

    /** One series that cannot be counted must not stop the others: its boards stay as they were until it can. */
    private void follow(UUID id, Set<UUID> counted, boolean headings, Consumer<Part> changed) {
        try {
            book.series(id)
                    .ifPresentOrElse(
                            series -> follow(series, counted, headings, changed), () -> SeriesGroup.end(id, changed));
        } catch (RuntimeException e) {
            groups.remove(id);
            LOG.errorf(e, "Standings cannot be counted and stay as they were: series=%s reason=%s", id, e.getMessage());
        }
    }

    /** @param headings whether the boards may be others, or called otherwise, though nobody's score is different */
    private void follow(SeriesFact series, Set<UUID> counted, boolean headings, Consumer<Part> changed) {
        var known = groups.get(series.id());
        if (known == null) {
            var group = new SeriesGroup(races, series);
            groups.put(series.id(), group);
            group.count(series.legs().stream().map(SeriesFact.Leg::raceId).toList());
            group.publish(changed);
        } else if (known.count(counted) || headings) {
            known.publish(changed);
        }
    }
}
