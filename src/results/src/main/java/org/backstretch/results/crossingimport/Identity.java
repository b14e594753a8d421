package org.backstretch.results.crossingimport;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.backstretch.kit.secret.Sha256;

/**
 * What makes two reads one: the reader, and what the line says of whom and when. As a crossing it is a device and a
 * sequence, whose low bits are a digest of the read and whose high bits order reads of one instant as the file does: at the
 * line the order of equal times is that of the file. Files grow at their end, so neither changes when more is written.
 */
record Identity(UUID device, long digest) {
    private static final int DIGEST_BITS = 52;
    private static final long DIGEST_MASK = (1L << DIGEST_BITS) - 1;
    private static final int LAST_RANK = (1 << 10) - 1;

    /** @param key equal for the same read */
    static Identity of(UUID race, String reader, String key) {
        var device = UUID.nameUUIDFromBytes((race + "|import|" + reader).getBytes(StandardCharsets.UTF_8));
        return new Identity(device, digest(key));
    }

    /** @param rank among the reads of this reader at the same instant, from 0 */
    long sequence(int rank) {
        return (long) Math.min(rank, LAST_RANK) << DIGEST_BITS | digest;
    }

    /** Of the sequence of a crossing. */
    static long digestOf(long sequence) {
        return sequence & DIGEST_MASK;
    }

    /** Of the sequence of a crossing. */
    static int rankOf(long sequence) {
        return (int) (sequence >>> DIGEST_BITS);
    }

    private static long digest(String key) {
        return ByteBuffer.wrap(Sha256.of(key.getBytes(StandardCharsets.UTF_8))).getLong() & DIGEST_MASK;
    }
}
