package org.backstretch.registration.entry;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that is required and not there.
 *
 * @param code stable, for machines
 * @param sentence what to do about it, for a person
 * @param blocksConfirmation whether a runner's entry stays pending for it; else it is asked for at the desk
 */
@Schema(name = "Missing")
public record Missing(
        @Schema(examples = "consent-rules") String code,

        @Schema(examples = "Agree to the rules of the race.")
        String sentence,

        boolean blocksConfirmation) {}
