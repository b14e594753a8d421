package org.backstretch.portal.alignment;

import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.results.Alignment;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody points: one side of a line. Written as an id, as #3 for the gap that edit 3 made, or as - for nothing.
 *
 * @param item the tap or reading there
 * @param edit the number of the edit that made a gap there
 */
record Place(Optional<UUID> item, Optional<Integer> edit) {
    private static final Place NOTHING = new Place(Optional.empty(), Optional.empty());

    static Place of(Alignment.@Nullable Time time) {
        return time == null ? NOTHING : of(time.id(), time.edit());
    }

    static Place of(Alignment.@Nullable Read read) {
        return read == null ? NOTHING : of(read.id(), read.edit());
    }

    private static Place of(@Nullable UUID id, @Nullable Integer edit) {
        return id == null
                ? new Place(Optional.empty(), Optional.ofNullable(edit))
                : new Place(Optional.of(id), Optional.empty());
    }

    static Place read(String text) {
        try {
            return text.startsWith("#")
                    ? new Place(Optional.empty(), Optional.of(Integer.valueOf(text.substring(1))))
                    : new Place(Optional.of(UUID.fromString(text)), Optional.empty());
        } catch (IllegalArgumentException nowhere) {
            return NOTHING;
        }
    }

    String text() {
        return item.map(UUID::toString)
                .or(() -> edit.map(number -> "#" + number))
                .orElse("-");
    }

    boolean isSame(Place other) {
        return item.isPresent() && item.equals(other.item);
    }
}
