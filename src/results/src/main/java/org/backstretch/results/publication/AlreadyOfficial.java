package org.backstretch.results.publication;

import org.backstretch.kit.problem.Refused;

/** What is official is corrected, not made provisional again. */
final class AlreadyOfficial extends Refused {
    AlreadyOfficial() {
        super(
                409,
                "already-official",
                "These results are official. Publish a correction: status OFFICIAL with a note that says what changed.");
    }
}
