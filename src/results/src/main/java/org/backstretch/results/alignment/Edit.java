package org.backstretch.results.alignment;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Bib;
import org.backstretch.results.database.Storable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of two streams that do not match. It names a tap or a reading, so that whatever arrives later moves
 * with it and never it.
 *
 * @param at the tap or the reading
 * @param bib of an inserted place whose bib is known, or what a reading is
 * @param by how many lines to shift, down or (negative) up
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Edit(
        @NotNull Kind kind,
        @NotNull Side side,
        @NotNull UUID at,

        @Schema(examples = "107") @Nullable @Size(max = 40) @Storable
        String bib,

        @Nullable @Min(-50) @Max(50) Integer by) {

    enum Kind {
        /** An empty place just before it: a runner whom this stream missed. */
        INSERT,
        /** It takes no place: a tap or a reading too many. */
        REMOVE,
        /** It and all after it stand so many lines lower, or higher. Kept as the inserts and removals it comes to. */
        SHIFT,
        /** What the reading is, whatever was read. */
        BIB
    }

    static Edit insert(Side side, UUID before) {
        return new Edit(Kind.INSERT, side, before, null, null);
    }

    static Edit remove(Side side, UUID item) {
        return new Edit(Kind.REMOVE, side, item, null, null);
    }

    boolean is(Kind wanted, Side of, UUID item) {
        return kind == wanted && side == of && at.equals(item);
    }

    /** The bib in its one spelling; what cannot be one stays as it was typed. */
    Optional<String> said() {
        return Optional.ofNullable(bib)
                .map(String::strip)
                .filter(typed -> !typed.isEmpty())
                .map(typed -> Bib.read(typed).map(Bib::text).orElse(typed));
    }
}
