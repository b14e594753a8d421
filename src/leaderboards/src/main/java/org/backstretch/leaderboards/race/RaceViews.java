package org.backstretch.leaderboards.race;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.EntryFact;
import org.backstretch.leaderboards.board.Group;
import org.backstretch.leaderboards.board.View;

/** The views that an entry stands in, found without making their names anew. */
final class RaceViews {
    private static final int MOST = 4;

    private final Group<?> group;
    private final Map<Direction, Facing> directions = new EnumMap<>(Direction.class);

    private record Facing(View overall, Map<Sex, View> sexes, Map<String, View> categories, Map<UUID, View> clubs) {}

    RaceViews(Group<?> group) {
        this.group = group;
    }

    View[] of(EntryFact entry) {
        var direction = entry.direction();
        var facing = directions.computeIfAbsent(direction, this::facing);
        var sex = facing.sexes().computeIfAbsent(entry.sex(), any -> group.view(Views.sex(direction, entry.sex())));
        var all = new ArrayList<View>(MOST);
        all.add(facing.overall());
        all.add(sex);
        if (entry.category() != null) {
            all.add(facing.categories()
                    .computeIfAbsent(entry.category(), code -> group.view(Views.category(direction, code))));
        }
        if (entry.clubId() != null) {
            all.add(facing.clubs().computeIfAbsent(entry.clubId(), id -> group.view(Views.club(direction, id))));
        }
        return all.toArray(View[]::new);
    }

    private Facing facing(Direction direction) {
        return new Facing(
                group.view(Views.overall(direction)), new EnumMap<>(Sex.class), new HashMap<>(), new HashMap<>());
    }
}
