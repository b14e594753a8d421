package org.backstretch.results.judge;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * Makes a photo that can be kept of a file that somebody sent. Nothing of the file is left but what it shows: no place, no
 * serial number, nothing behind the picture. How many pixels it claims to have is read before any is decoded.
 */
final class Darkroom {
    static final int LONGEST_SIDE = 1_600;
    static final long MOST_PIXELS = 64_000_000;

    /** A phone's usual photo is decoded whole; of larger ones each second or third row and column. */
    private static final long MOST_DECODED = 13_000_000;

    private static final double QUALITY = 0.8;

    /** One after the other, for each needs much memory for a second. */
    private static final ReentrantLock LAMP = new ReentrantLock();

    private Darkroom() {}

    /** @throws UnfitPhoto if the file holds no JPEG and no PNG, whatever its name is */
    static Photo develop(byte[] file) {
        LAMP.lock();
        try {
            return switch (typeOf(file)) {
                case Jpeg -> printed(decoded("jpeg", file), orientation(file));
                case Png -> printed(decoded("png", file), Orientation.TOP_LEFT);
                case Heif -> throw UnfitPhoto.heic();
                default -> throw UnfitPhoto.noPicture();
            };
        } catch (IOException | RuntimeException damaged) {
            throw damaged instanceof UnfitPhoto unfit ? unfit : UnfitPhoto.damaged();
        } finally {
            LAMP.unlock();
        }
    }

    private static FileType typeOf(byte[] file) throws IOException {
        return FileTypeDetector.detectFileType(new ByteArrayInputStream(file));
    }

    private static BufferedImage decoded(String format, byte[] file) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            var step = step(reader);
            var parameters = reader.getDefaultReadParam();
            parameters.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, parameters);
        } finally {
            reader.dispose();
        }
    }

    private static int step(ImageReader reader) throws IOException {
        var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            throw UnfitPhoto.tooManyPixels(MOST_PIXELS);
        }
        return (int) Math.ceil(Math.sqrt((double) pixels / MOST_DECODED));
    }

    /** Which way is up. PNGs of phones are screenshots, which stand as they are. */
    private static Orientation orientation(byte[] file) throws IOException {
        try {
            var exif = JpegMetadataReader.readMetadata(new ByteArrayInputStream(file), List.of(new ExifReader()));
            return Optional.ofNullable(exif.getFirstDirectoryOfType(ExifIFD0Directory.class))
                    .map(tags -> tags.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
                    .filter(value -> value >= 1 && value <= Orientation.values().length)
                    .map(Orientation::typeOf)
                    .orElse(Orientation.TOP_LEFT);
        } catch (JpegProcessingException unreadable) {
            return Orientation.TOP_LEFT;
        }
    }

    private static Photo printed(BufferedImage image, Orientation orientation) throws IOException {
        var longest = Math.max(image.getWidth(), image.getHeight());
        var smaller = Thumbnails.of(image)
                .scale(Math.min(1.0, (double) LONGEST_SIDE / longest))
                .asBufferedImage();
        var upright = ExifFilterUtils.getFilterForOrientation(orientation).apply(smaller);
        var jpeg = new ByteArrayOutputStream();
        Thumbnails.of(onWhite(upright))
                .scale(1.0)
                .outputFormat("jpg")
                .outputQuality(QUALITY)
                .toOutputStream(jpeg);
        return new Photo(jpeg.toByteArray(), upright.getWidth(), upright.getHeight());
    }

    /** A JPEG has no transparency, and no colours but these. */
    private static BufferedImage onWhite(BufferedImage image) {
        var paper = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var brush = paper.createGraphics();
        brush.drawImage(image, 0, 0, Color.WHITE, null);
        brush.dispose();
        return paper;
    }
}
