package org.backstretch.results.alignment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.backstretch.results.database.Storable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An alignment to apply.
 *
 * @param times the device that stamped
 * @param bibs the device that read
 * @param basedOn the revision of the preview that was looked at
 */
record Order(
        @NotNull UUID times,
        @NotNull UUID bibs,
        @NotNull @Size(max = Order.MOST_EDITS) List<@NotNull @Valid Edit> edits,

        @Schema(examples = "0-120-118-1f0c9ab2d4e6f708") @NotNull @Size(max = 60) @Storable
        String basedOn) {
    static final int MOST_EDITS = 500;
}
