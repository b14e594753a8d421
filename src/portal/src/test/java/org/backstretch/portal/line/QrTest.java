package org.backstretch.portal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrTest {
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int SCALE = 4;

    @Test
    void a_phone_reads_the_address_it_was_made_of() throws ReaderException {
        var address = "https://race.example/line#kD4x-0_qLz8Tn2bYwV5mJg";

        var qr = Qr.of(address);

        assertEquals(address, scanned(qr));
    }

    /** Painted as the SVG paints it, and read as a phone reads it. */
    private static String scanned(Qr qr) throws ReaderException {
        var width = qr.size() * SCALE;
        var pixels = new int[width * width];
        Arrays.fill(pixels, 0xFFFFFF);
        MODULE.matcher(qr.path())
                .results()
                .forEach(module ->
                        paint(pixels, width, Integer.parseInt(module.group(1)), Integer.parseInt(module.group(2))));
        var image = new RGBLuminanceSource(width, width, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new GlobalHistogramBinarizer(image)))
                .getText();
    }

    private static void paint(int[] pixels, int width, int x, int y) {
        for (int row = y * SCALE; row < (y + 1) * SCALE; row++) {
            Arrays.fill(pixels, row * width + x * SCALE, row * width + (x + 1) * SCALE, 0);
        }
    }
}
