package org.backstretch.kit.eventfile;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a file of an event, part by part and row by row, however many there are. Without its end it is not whole. */
public final class EventFileWriter implements Closeable {
    private final ZipOutputStream zip;
    private final List<Manifest.Part> parts = new ArrayList<>();

    public EventFileWriter(OutputStream out) {
        zip = new ZipOutputStream(new BufferedOutputStream(out));
    }

    /**
     * A part.
     *
     * @param name with its folder, such as results/crossing.jsonl
     * @param rows gives each row, a JSON object on one line, to what it is handed
     */
    public void part(String name, Consumer<Consumer<String>> rows) throws IOException {
        var digest = sha256();
        var count = new long[1];
        zip.putNextEntry(new ZipEntry(name));
        try {
            rows.accept(row -> {
                write((row + "\n").getBytes(StandardCharsets.UTF_8), digest);
                count[0]++;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        zip.closeEntry();
        parts.add(new Manifest.Part(name, count[0], HexFormat.of().formatHex(digest.digest())));
    }

    private void write(byte[] line, MessageDigest digest) {
        try {
            digest.update(line);
            zip.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The manifest comes last, for only now are the parts known. */
    public void end(UUID event, String name, Instant writtenAt) throws IOException {
        zip.putNextEntry(new ZipEntry(Manifest.FILE));
        zip.write(new Manifest(Manifest.FORMAT, event, name, writtenAt, parts).json());
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
