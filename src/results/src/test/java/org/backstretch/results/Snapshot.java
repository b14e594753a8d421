package org.backstretch.results;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files as phones send them: the left half red, the right half blue. */
final class Snapshot {
    private static final int FULL_TURN_LEFT = 8;

    private Snapshot() {}

    /** What a phone writes: a picture, and behind it which way is up, where it was taken, and by which device. */
    static byte[] jpeg(int width, int height) {
        return withExif(encoded("jpg", width, height), 1);
    }

    /** Taken upright by a phone that keeps it lying on its side. */
    static byte[] turned(int width, int height) {
        return withExif(encoded("jpg", width, height), FULL_TURN_LEFT);
    }

    static byte[] png(int width, int height) {
        return encoded("png", width, height);
    }

    private static byte[] encoded(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.setColor(Color.BLUE);
        brush.fillRect(width / 2, 0, width - width / 2, height);
        brush.dispose();
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says of itself that it is larger than any picture, in a few bytes. */
    static byte[] bomb() {
        var png = png(1, 1);
        var header = ByteBuffer.wrap(png);
        header.putInt(16, 60_000).putInt(20, 60_000);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        header.putInt(29, (int) sum.getValue());
        return png;
    }

    /** The first bytes that an iPhone writes. */
    static byte[] heic() {
        return ("\0\0\0\u0018ftypheic\0\0\0\0mif1heic" + "\0".repeat(64)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] withExif(byte[] jpeg, int orientation) {
        var exif = exif(orientation);
        var whole = ByteBuffer.allocate(jpeg.length + exif.length + 4);
        whole.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.length + 2));
        return whole.put(exif).put(jpeg, 2, jpeg.length - 2).array();
    }

    /** Two tables of tags: the picture's (orientation, serial number, where the other is) and the place's. */
    private static byte[] exif(int orientation) {
        var out = ByteBuffer.allocate(6 + 8 + 2 + 3 * 12 + 4 + 2 + 4 * 12 + 4 + 12 + 48);
        out.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        int places = 8 + 2 + 3 * 12 + 4;
        int values = places + 2 + 4 * 12 + 4;
        out.putShort((short) 3);
        tag(out, 0x0112, 3, 1, orientation << 16);
        tag(out, 0x8825, 4, 1, places);
        tag(out, 0xC62F, 2, 12, values);
        out.putInt(0).putShort((short) 4);
        tag(out, 1, 2, 2, 'N' << 24);
        tag(out, 2, 5, 3, values + 12);
        tag(out, 3, 2, 2, 'W' << 24);
        tag(out, 4, 5, 3, values + 36);
        out.putInt(0).put("SERIAL-4711\0".getBytes(StandardCharsets.US_ASCII));
        for (var part : new int[] {56, 19, 12, 3, 0, 30}) {
            out.putInt(part).putInt(1);
        }
        return out.array();
    }

    private static void tag(ByteBuffer out, int tag, int type, int count, int value) {
        out.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
