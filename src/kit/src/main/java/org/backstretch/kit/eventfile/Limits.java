package org.backstretch.kit.eventfile;

/**
 * What a file may hold at most: far more than the largest event, and less than would harm who opens it.
 *
 * @param bytes of the file itself; less than what the services take in at all, so that who sends more is told so
 * @param unpacked bytes of all that is in it
 * @param rows of all parts together
 * @param row bytes of one row; a raw file of times is one, in hexadecimal
 */
public record Limits(long bytes, long unpacked, long rows, int row) {
    public static final Limits USUAL = new Limits(60L << 20, 512L << 20, 2_000_000, 16 << 20);

    static final int MOST_PARTS = 100;
    static final int LARGEST_MANIFEST = 1 << 20;
}
