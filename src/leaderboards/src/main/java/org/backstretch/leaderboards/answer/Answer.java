package org.backstretch.leaderboards.answer;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** What is answered: JSON as bytes, with a tag that is equal on every replica that holds the same facts. */
final class Answer {
    /** Less is not worth packing. */
    private static final int SMALL = 1_400;

    private final String tag;
    private final byte[] json;
    private volatile @Nullable Buffer packed;

    /** @param tag of the content; two addresses may have the same */
    Answer(String tag, byte[] json) {
        this.tag = tag;
        this.json = json;
    }

    String tag() {
        return tag;
    }

    byte[] json() {
        return json;
    }

    int size() {
        return json.length;
    }

    boolean isWorthPacking() {
        return json.length > SMALL;
    }

    Buffer plain() {
        return buffer(json);
    }

    /** Made when first asked for; two threads may make the same. */
    Buffer packed() {
        var made = packed;
        if (made == null) {
            made = buffer(gzip(json));
            packed = made;
        }
        return made;
    }

    /** Without copying, and for any number of writers. */
    private static Buffer buffer(byte[] bytes) {
        return Buffer.buffer(Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(bytes)));
    }

    private static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream(bytes.length / 4);
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return packed.toByteArray();
    }
}
