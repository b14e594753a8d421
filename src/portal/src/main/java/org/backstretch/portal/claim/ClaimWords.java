package org.backstretch.portal.claim;

import io.quarkus.qute.TemplateExtension;
import org.backstretch.athletics.record.ClaimVerdict.State;
import org.backstretch.contracts.RecordClaimFact.Scope;

/** How claims are talked of. */
@TemplateExtension
final class ClaimWords {
    private ClaimWords() {}

    static String words(Scope scope) {
        return switch (scope) {
            case COURSE -> "course record";
            case CLUB -> "club record";
            case COUNTRY -> "national record";
            case WORLD -> "best known mark in the world";
        };
    }

    static String words(State state) {
        return switch (state) {
            case PENDING -> "waits for reviewers";
            case RATIFIED -> "ratified";
            case REJECTED -> "rejected";
            case LAPSED -> "lapsed";
            case WITHDRAWN -> "taken back";
        };
    }

    /** The class of its colour. */
    static String colour(State state) {
        return switch (state) {
            case RATIFIED -> "good";
            case PENDING -> "amber";
            case REJECTED, LAPSED -> "alarm";
            case WITHDRAWN -> "quiet";
        };
    }
}
