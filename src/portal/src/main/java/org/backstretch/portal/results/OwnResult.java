package org.backstretch.portal.results;

import java.util.UUID;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.jspecify.annotations.Nullable;

/** What came of an entry of the visitor's own. */
public record OwnResult(String eventName, String raceName, UUID raceId, Stage stage, ResultRow result) {

    /** Why a runner protests. */
    public record Lodged(@Nullable String ground) {}

    public boolean isOfficial() {
        return stage == Stage.OFFICIAL;
    }
}
