package org.backstretch.portal.round;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.results.LanePlan;

/** In which heat and lane everybody runs, by entry. */
public record Positions(Map<UUID, Position> all) {
    public static final Positions NONE = new Positions(Map.of());

    public record Position(String heat, Optional<Integer> lane) {}

    public static Positions of(LanePlan plan) {
        return new Positions(plan.heats().stream()
                .flatMap(heat -> heat.entries().stream()
                        .map(each ->
                                Map.entry(each.entryId(), new Position(heat.name(), Optional.ofNullable(each.lane())))))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    public boolean hasLanes() {
        return all.values().stream().anyMatch(each -> each.lane().isPresent());
    }

    /** Empty for nobody known here, and for who has none. */
    public String lane(UUID entry) {
        return Optional.ofNullable(all.get(entry))
                .flatMap(Position::lane)
                .map(String::valueOf)
                .orElse("");
    }

    public String heat(UUID entry) {
        return Optional.ofNullable(all.get(entry)).map(Position::heat).orElse("");
    }
}
