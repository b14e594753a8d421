package org.backstretch.leaderboards.mark;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.discipline.Discipline;
import org.backstretch.athletics.record.Tags;
import org.jspecify.annotations.Nullable;

/** The best marks of every race over every course, and the course records among them. */
final class Courses {
    private final Map<Course, Map<UUID, List<RunnersMark>>> bests = new HashMap<>();
    private final Map<Course, Map<UUID, RunnersMark>> records = new HashMap<>();
    private final Set<UUID> holders = new HashSet<>();
    private final Map<Course, Set<UUID>> changed = new HashMap<>();

    /** Those whose marks compare. A course that was measured anew is another. */
    private record Course(UUID id, @Nullable Long length, Discipline discipline, Direction direction, Sex sex) {
        static Course of(RunnersMark mark) {
            var race = mark.race();
            var entry = mark.entry();
            return new Course(race.course(), race.length(), race.discipline(), entry.direction(), entry.sex());
        }
    }

    /** The mark came or went. */
    void note(RunnersMark mark) {
        changed.computeIfAbsent(Course.of(mark), any -> new HashSet<>())
                .add(mark.race().id());
    }

    /**
     * Finds the records of what is different since the last time.
     *
     * @param ofRace all marks of a race
     * @param retagged is told who holds a record now and did not, or the other way round
     */
    void settle(Function<UUID, Collection<RunnersMark>> ofRace, Consumer<RunnersMark> retagged) {
        var past = new HashMap<UUID, RunnersMark>();
        var now = new HashMap<UUID, RunnersMark>();
        changed.forEach((course, races) -> {
            var ofCourse = bests.computeIfAbsent(course, any -> new HashMap<>());
            races.forEach(race -> settle(course, race, ofCourse, ofRace.apply(race)));
            if (ofCourse.isEmpty()) {
                bests.remove(course);
            }
            var held = recordsAmong(
                    ofCourse.values().stream().flatMap(List::stream).toList());
            now.putAll(held);
            var before = held.isEmpty() ? records.remove(course) : records.put(course, held);
            past.putAll(before == null ? Map.of() : before);
        });
        changed.clear();
        retag(past, now, retagged);
    }

    private static void settle(
            Course course, UUID race, Map<UUID, List<RunnersMark>> ofCourse, Collection<RunnersMark> marks) {
        var here = marks.stream().filter(mark -> Course.of(mark).equals(course)).toList();
        var best = here.stream().mapToLong(RunnersMark::value).min();
        if (best.isEmpty()) {
            ofCourse.remove(race);
        } else {
            ofCourse.put(
                    race,
                    here.stream()
                            .filter(mark -> mark.value() == best.getAsLong())
                            .toList());
        }
    }

    private static Map<UUID, RunnersMark> recordsAmong(List<RunnersMark> bests) {
        var official = bests.stream().map(RunnersMark::official).toList();
        return bests.stream()
                .filter(mark -> Tags.ofCourse(mark.official(), official).isPresent())
                .collect(toMap(mark -> mark.entry().id(), Function.identity()));
    }

    /** Of all courses together: a mark that went from one to another may be the record of both. */
    private void retag(Map<UUID, RunnersMark> past, Map<UUID, RunnersMark> now, Consumer<RunnersMark> retagged) {
        past.forEach((entry, mark) -> {
            if (!now.containsKey(entry) && holders.remove(entry)) {
                retagged.accept(mark);
            }
        });
        now.forEach((entry, mark) -> {
            if (holders.add(entry)) {
                retagged.accept(mark);
            }
        });
    }

    boolean isRecord(UUID entry) {
        return holders.contains(entry);
    }
}
