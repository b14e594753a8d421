package org.backstretch.leaderboards.mark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstretch.athletics.record.Tag;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.RecordClaimFact.Scope;
import org.backstretch.contracts.RecordClaimFact.Status;
import org.backstretch.leaderboards.fact.ClaimBook;
import org.backstretch.leaderboards.fact.RaceBook;
import org.backstretch.leaderboards.fact.Touched;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * All official marks, and the tags that follow from them. A race that is not official costs one look; in one that is, what
 * is said of an entry changes its runner's career and the course, and touches who loses or gains a tag.
 */
public final class MarkBook {
    private static final Logger LOG = Logger.getLogger(MarkBook.class);
    private static final MarkTags NONE = new MarkTags(List.of(), List.of());
    private static final Optional<Status> NO_STATUS = Optional.empty();

    private final RaceBook book;
    private final ClaimBook claims;
    private final Map<UUID, RaceMarks> races = new HashMap<>();
    private final Careers careers = new Careers();
    private final Courses courses = new Courses();
    private Map<Field, Set<UUID>> changed = Map.of();

    private record RaceMarks(OfficialRace race, Map<UUID, RunnersMark> byEntry) {}

    public MarkBook(RaceBook book, ClaimBook claims) {
        this.book = book;
        this.claims = claims;
    }

    /** Follows what was said, and touches the entries whose tags are different now. */
    public void follow(Touched touched) {
        touched.claimed().forEach(entry -> book.raceOf(entry).ifPresent(race -> touched.entry(race, entry)));
        var looked = new HashSet<>(touched.races());
        looked.addAll(touched.headings());
        looked.addAll(touched.entries().keySet());
        looked.forEach(race -> follow(race, touched));
        courses.settle(race -> ofRace(race).values(), mark -> retagged(mark, touched));
        changed = careers.settle(mark -> retagged(mark, touched));
    }

    private static void retagged(RunnersMark mark, Touched touched) {
        touched.entry(mark.race().id(), mark.entry().id());
    }

    /** One race that cannot be followed must not stop the others; what it has so far is its marks. */
    private void follow(UUID race, Touched touched) {
        try {
            book.race(race)
                    .flatMap(OfficialRace::of)
                    .ifPresentOrElse(official -> follow(official, touched), () -> end(race, touched));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Marks cannot be followed: race=%s reason=%s", race, e.getMessage());
        }
    }

    private void end(UUID race, Touched touched) {
        var ended = races.remove(race);
        if (ended != null) {
            ended.byEntry().values().forEach(mark -> leave(mark, touched));
        }
    }

    private void follow(OfficialRace race, Touched touched) {
        var before = races.get(race.id());
        boolean whole =
                before == null || !before.race().equals(race) || touched.races().contains(race.id());
        var held = before == null ? new HashMap<UUID, RunnersMark>() : before.byEntry();
        races.put(race.id(), new RaceMarks(race, held));
        var entries =
                whole ? everybody(race, held) : Set.copyOf(touched.entries().getOrDefault(race.id(), Set.of()));
        entries.forEach(entry -> take(entry, mark(race, entry), held, touched));
    }

    private Set<UUID> everybody(OfficialRace race, Map<UUID, RunnersMark> held) {
        var everybody = new HashSet<>(held.keySet());
        book.entries(race.id()).forEach(entry -> everybody.add(entry.id()));
        return everybody;
    }

    private Optional<RunnersMark> mark(OfficialRace race, UUID id) {
        return book.entry(race.id(), id)
                .flatMap(entry -> book.result(race.id(), id)
                        .flatMap(race::mark)
                        .map(mark -> new RunnersMark(race, race.official(id, mark), mark, entry, club(entry))));
    }

    private @Nullable String club(EntryFact entry) {
        return book.club(entry.clubId()).map(ClubFact::name).orElse(null);
    }

    private void take(UUID entry, Optional<RunnersMark> now, Map<UUID, RunnersMark> held, Touched touched) {
        var before = Optional.ofNullable(held.remove(entry));
        now.ifPresent(mark -> held.put(entry, mark));
        if (!before.equals(now)) {
            before.ifPresent(mark -> leave(mark, touched));
            now.ifPresent(mark -> join(mark, touched));
        }
    }

    private void leave(RunnersMark mark, Touched touched) {
        courses.note(mark);
        careers.remove(mark, tagged -> retagged(tagged, touched));
        retagIfClaimed(mark, touched);
    }

    private void join(RunnersMark mark, Touched touched) {
        courses.note(mark);
        careers.add(mark);
        retagIfClaimed(mark, touched);
    }

    private void retagIfClaimed(RunnersMark mark, Touched touched) {
        if (claims.isClaimed(mark.entry().id())) {
            retagged(mark, touched);
        }
    }

    /** What is worth saying about the mark of an entry. */
    public MarkTags tags(UUID entry) {
        return mark(entry).map(this::tags).orElse(NONE);
    }

    private MarkTags tags(RunnersMark mark) {
        var all = new ArrayList<>(careers.tag(mark.entry().id()).stream().toList());
        var pending = new ArrayList<Tag>();
        for (var scope : Scope.values()) {
            var tag = Tag.of(scope.reach());
            status(mark, scope).ifPresent(status -> {
                all.add(tag);
                if (status == Status.PENDING) {
                    pending.add(tag);
                }
            });
        }
        return new MarkTags(all, pending);
    }

    /** Of a record that is claimed, or computed as that of a course is; empty for one that was rejected. */
    private Optional<Status> status(RunnersMark mark, Scope scope) {
        var entry = mark.entry().id();
        var computed = scope == Scope.COURSE && courses.isRecord(entry) ? Optional.of(Status.PENDING) : NO_STATUS;
        return claims.status(entry, scope, mark.mark().text())
                .or(() -> computed)
                .filter(status -> status != Status.REJECTED);
    }

    /** Whose marks became different when last followed, by field. */
    public Map<Field, Set<UUID>> changed() {
        return changed;
    }

    /** The ranked marks of a runner, in no order. */
    public Collection<RunnersMark> career(Field field, UUID runner) {
        return careers.of(field, runner);
    }

    /** Empty for an entry without a mark that ranks. */
    public Optional<RunnersMark> ranked(UUID entry) {
        return mark(entry).filter(RunnersMark::isRanked);
    }

    private Optional<RunnersMark> mark(UUID entry) {
        return book.raceOf(entry).map(race -> ofRace(race).get(entry));
    }

    private Map<UUID, RunnersMark> ofRace(UUID race) {
        var known = races.get(race);
        return known == null ? Map.of() : known.byEntry();
    }
}
