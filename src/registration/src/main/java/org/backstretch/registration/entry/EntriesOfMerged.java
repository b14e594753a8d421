package org.backstretch.registration.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.merge.Joined;
import org.backstretch.registration.merge.Merge;
import org.backstretch.registration.merge.Merge.Kind;
import org.backstretch.registration.merge.Parted;
import org.backstretch.registration.race.Race;

/** Entries follow their runner, or their club, when two turn out to be one; and go back when they do not. */
@ApplicationScoped
public class EntriesOfMerged {
    private static final String ENTRY = "entry";

    private final Changes changes;

    EntriesOfMerged(Changes changes) {
        this.changes = changes;
    }

    void follow(@Observes Joined joined) {
        var merge = joined.merge();
        var entries = locked(ids(merge.kind() == Kind.PERSON ? "personId = ?1" : "clubId = ?1", joined.merged()));
        if (merge.kind() == Kind.PERSON) {
            entries.forEach(entry -> refuseTwice(entry, merge.survivor()));
        }
        merge.took(ENTRY, entries.stream().map(Entry::id).toList());
        entries.forEach(entry -> change(entry, "merged", moveTo(merge, Optional.of(merge.survivor()))));
    }

    void follow(@Observes Parted parted) {
        var merge = parted.merge();
        locked(merge.taken(ENTRY)).stream()
                .filter(isStill(merge))
                .forEach(entry -> change(entry, "parted", moveTo(merge, merge.merged())));
    }

    /** Entries that nobody had claimed turn out to be somebody's. */
    public void give(List<UUID> unclaimed, Merge merge) {
        for (var entry : locked(unclaimed)) {
            if (entry.personId().isPresent()) {
                throw new Invalid("merged", "One of the entries was claimed meanwhile. Look again.");
            }
            refuseTwice(entry, merge.survivor());
            change(entry, "matched", moveTo(merge, Optional.of(merge.survivor())));
        }
        merge.took(ENTRY, unclaimed);
    }

    private void change(Entry entry, String deed, Consumer<Entry> change) {
        changes.change(entry, deed, Optional.empty(), () -> change.accept(entry));
    }

    private static Consumer<Entry> moveTo(Merge merge, Optional<UUID> owner) {
        return switch (merge.kind()) {
            case PERSON -> entry -> entry.belongTo(owner);
            case CLUB -> entry -> entry.runFor(owner);
        };
    }

    private static Predicate<Entry> isStill(Merge merge) {
        var survivor = Optional.of(merge.survivor());
        return switch (merge.kind()) {
            case PERSON -> entry -> entry.personId().equals(survivor);
            case CLUB -> entry -> entry.clubId().equals(survivor);
        };
    }

    private static void refuseTwice(Entry entry, UUID survivor) {
        if (entry.status().isActive()
                && Entry.count(
                                "race = ?1 and personId = ?2 and status not in (WITHDRAWN, REFUSED, EXPIRED)",
                                entry.race(),
                                survivor)
                        > 0) {
            throw new BothEntered(entry.race().name());
        }
    }

    private static List<UUID> ids(String condition, UUID owner) {
        return Entry.find("select id from Entry where " + condition, owner)
                .project(UUID.class)
                .list();
    }

    /** Races first, then entries, each in the order of their ids. */
    private static List<Entry> locked(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Race.locked(Entry.find("select distinct race.id from Entry where id in ?1", ids)
                .project(UUID.class)
                .list());
        return ids.stream().sorted().map(Entry::locked).toList();
    }
}
