package org.backstretch.leaderboards.race;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.place.Finish;

/** Who shares a dead heat in a race: those of one direction, group and exact time. A heat of one is none, but may become one. */
final class DeadHeats {
    private final Map<Heat, List<UUID>> members = new HashMap<>();

    record Heat(Direction direction, UUID group, long exact) {

        static Optional<Heat> of(Runner runner) {
            return Optional.ofNullable(runner.finish())
                    .flatMap(Finish::deadHeat)
                    .map(group -> new Heat(runner.entry().direction(), group, runner.key()));
        }
    }

    void join(Heat heat, UUID runner) {
        members.merge(
                heat,
                List.of(runner),
                (all, one) -> Stream.concat(all.stream(), one.stream()).toList());
    }

    void leave(Heat heat, UUID runner) {
        members.computeIfPresent(heat, (any, all) -> {
            var left = all.stream().filter(each -> !each.equals(runner)).toList();
            return left.isEmpty() ? null : left;
        });
    }

    List<UUID> of(Heat heat) {
        return members.getOrDefault(heat, List.of());
    }
}
