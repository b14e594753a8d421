package org.backstretch.kit.eventfile;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses what is longer than it may be, however little of it was sent to say so. */
final class Bounded extends FilterInputStream {
    private long left;

    Bounded(InputStream in, long most) {
        super(in);
        left = most;
    }

    @Override
    public int read() throws IOException {
        var read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        var read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw UnfitEventFile.tooLarge();
        }
    }
}
