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
import java.util.function.Consumer;
import org.backstretch.athletics.record.OfficialMark;
import org.backstretch.athletics.record.Tag;
import org.backstretch.athletics.record.Tags;
import org.jspecify.annotations.Nullable;

/** The ranked marks of every runner in every field, and the personal tags that follow from them. */
final class Careers {
    private final Map<Field, Map<UUID, List<RunnersMark>>> marks = new HashMap<>();
    private final Map<UUID, Tag> tags = new HashMap<>();
    private final Map<Field, Set<UUID>> changed = new HashMap<>();

    void add(RunnersMark mark) {
        if (mark.isRanked()) {
            var ofField = marks.computeIfAbsent(mark.field(), any -> new HashMap<>());
            ofField.merge(mark.runner(), List.of(mark), Careers::joined);
            note(mark);
        }
    }

    /** @param retagged is told the entry if it had a tag */
    void remove(RunnersMark mark, Consumer<RunnersMark> retagged) {
        if (mark.isRanked()) {
            marks.getOrDefault(mark.field(), new HashMap<>())
                    .computeIfPresent(mark.runner(), (any, career) -> without(mark, career));
            note(mark);
            if (tags.remove(mark.entry().id()) != null) {
                retagged.accept(mark);
            }
        }
    }

    private static List<RunnersMark> joined(List<RunnersMark> some, List<RunnersMark> more) {
        var all = new ArrayList<RunnersMark>(some.size() + more.size());
        all.addAll(some);
        all.addAll(more);
        return all;
    }

    private static @Nullable List<RunnersMark> without(RunnersMark mark, List<RunnersMark> career) {
        var left = career.stream().filter(each -> !each.equals(mark)).toList();
        return left.isEmpty() ? null : left;
    }

    private void note(RunnersMark mark) {
        changed.computeIfAbsent(mark.field(), any -> new HashSet<>()).add(mark.runner());
    }

    List<RunnersMark> of(Field field, UUID runner) {
        return marks.getOrDefault(field, Map.of()).getOrDefault(runner, List.of());
    }

    /** Whose marks are different since the last time, by field; computes their tags anew. */
    Map<Field, Set<UUID>> settle(Consumer<RunnersMark> retagged) {
        var settled = new HashMap<>(changed);
        changed.clear();
        settled.forEach((field, runners) -> runners.forEach(runner -> retag(of(field, runner), retagged)));
        return settled;
    }

    /** All of a career: a mark that is corrected may give and take tags of those after it. */
    private void retag(Collection<RunnersMark> career, Consumer<RunnersMark> retagged) {
        var official = career.stream().map(RunnersMark::official).toList();
        career.forEach(mark -> retag(mark, official, retagged));
    }

    private void retag(RunnersMark mark, List<OfficialMark> career, Consumer<RunnersMark> retagged) {
        var entry = mark.entry().id();
        var tag = Tags.personal(mark.official(), career).orElse(null);
        var before = tag == null ? tags.remove(entry) : tags.put(entry, tag);
        if (before != tag) {
            retagged.accept(mark);
        }
    }

    Optional<Tag> tag(UUID entry) {
        return Optional.ofNullable(tags.get(entry));
    }
}
