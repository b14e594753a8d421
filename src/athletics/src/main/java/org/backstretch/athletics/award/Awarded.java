package org.backstretch.athletics.award;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A list with its prizes given.
 *
 * @param prizes the first first
 * @param leftOut everybody else on the list who finished, in the order of places, and why
 */
public record Awarded(String list, List<Prize> prizes, List<LeftOut> leftOut) {

    public Awarded {
        prizes = List.copyOf(prizes);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A prize.
     *
     * @param prize from 1; those who share a place share the prize, and as many prizes behind it are skipped
     */
    public record Prize(UUID entryId, int prize, boolean shared) {

        Prize asShared() {
            return new Prize(entryId, prize, true);
        }

        /** As printed: 1, 2=. */
        public String text() {
            return prize + (shared ? "=" : "");
        }
    }

    /**
     * Somebody who wins nothing here.
     *
     * @param wonAt the list before this one that somebody won at instead; empty for who came too late
     * @param why a sentence for people
     */
    public record LeftOut(UUID entryId, Optional<String> wonAt, String why) {

        static LeftOut wonAt(UUID entryId, String list) {
            return new LeftOut(entryId, Optional.of(list), "won a prize of the list " + list);
        }

        static LeftOut late(UUID entryId, int prize, int prizes) {
            return new LeftOut(entryId, Optional.empty(), "would be " + prize + " of " + prizes + " prizes");
        }
    }

    boolean hasWinner(UUID entry) {
        return prizes.stream().anyMatch(each -> each.entryId().equals(entry));
    }
}
