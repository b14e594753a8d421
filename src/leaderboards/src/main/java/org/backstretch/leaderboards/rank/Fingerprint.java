package org.backstretch.leaderboards.rank;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 128 bits of a digest, which can be added and taken away again (modulo 2^128): the fingerprint of a set is the sum of
 * those of its members, so a change costs the same whatever the size, and the order in which they came is forgotten.
 *
 * <p>Tells contents apart that differ by accident; a sum is no protection against somebody who may choose members.
 */
public record Fingerprint(long high, long low) {
    /** Of the empty set. */
    public static final Fingerprint ZERO = new Fingerprint(0, 0);

    /** The first half of the SHA-256 of the bytes. */
    public static Fingerprint of(byte[] bytes) {
        return of(ByteBuffer.wrap(sha256().digest(bytes)));
    }

    private static Fingerprint of(ByteBuffer digest) {
        return new Fingerprint(digest.getLong(), digest.getLong());
    }

    /** Of several values in their order; values of different kinds or lengths are never mixed up. */
    public static Fields fields() {
        return new Fields();
    }

    /** With another member in the set. */
    public Fingerprint plus(Fingerprint other) {
        long sum = low + other.low;
        long carry = Long.compareUnsigned(sum, low) < 0 ? 1 : 0;
        return new Fingerprint(high + other.high + carry, sum);
    }

    /** Without a member of the set. */
    public Fingerprint minus(Fingerprint other) {
        long borrow = Long.compareUnsigned(low, other.low) < 0 ? 1 : 0;
        return new Fingerprint(high - other.high - borrow, low - other.low);
    }

    /** 32 hexadecimal digits. */
    @Override
    public String toString() {
        var hex = HexFormat.of();
        return hex.toHexDigits(high) + hex.toHexDigits(low);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Collects values; may be used again after {@link #fingerprint()}. Not for several threads. */
    public static final class Fields {
        private static final byte ABSENT = 0;
        private static final byte TEXT = 1;
        private static final byte NUMBER = 2;
        private static final byte FLAG = 3;
        private static final byte ID = 4;
        private static final byte LIST = 5;

        private final MessageDigest digest = sha256();
        private ByteBuffer bytes = ByteBuffer.allocate(256);

        private Fields() {}

        public Fields text(@Nullable String text) {
            if (text == null) {
                return absent();
            }
            var encoded = text.getBytes(StandardCharsets.UTF_8);
            room(5 + encoded.length).put(TEXT).putInt(encoded.length).put(encoded);
            return this;
        }

        /** By its name: a constant's number may move. */
        public Fields constant(@Nullable Enum<?> constant) {
            return constant == null ? absent() : text(constant.name());
        }

        public Fields number(long number) {
            room(9).put(NUMBER).putLong(number);
            return this;
        }

        public Fields number(@Nullable Number number) {
            return number == null ? absent() : number(number.longValue());
        }

        public Fields flag(boolean flag) {
            room(2).put(FLAG).put((byte) (flag ? 1 : 0));
            return this;
        }

        public Fields id(@Nullable UUID id) {
            if (id == null) {
                return absent();
            }
            room(17).put(ID).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
            return this;
        }

        /** Says that so many values follow which belong together. */
        public Fields list(int size) {
            room(5).put(LIST).putInt(size);
            return this;
        }

        public Fields absent() {
            room(1).put(ABSENT);
            return this;
        }

        /** Of all values since the last one. */
        public Fingerprint fingerprint() {
            digest.update(bytes.array(), 0, bytes.position());
            bytes.clear();
            return of(ByteBuffer.wrap(digest.digest()));
        }

        private ByteBuffer room(int more) {
            if (bytes.remaining() < more) {
                var larger = Arrays.copyOf(bytes.array(), 2 * bytes.capacity() + more);
                bytes = ByteBuffer.wrap(larger).position(bytes.position());
            }
            return bytes;
        }
    }
}
