package org.backstretch.kit.eventfile;

import static java.util.stream.Collectors.toSet;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.FactType;
import org.backstretch.kit.fact.FactJson;

/**
 * A file of an event that somebody sent. Once it is read, its size, its parts, their rows and their checksums are known to
 * be right; what the rows say is not. Whoever sends it is not trusted: nothing is unpacked to a disk, and all is bounded.
 */
public final class EventFile implements Closeable {
    private final Path copy;
    private final ZipFile zip;
    private final Limits limits;
    private final Manifest manifest;

    private EventFile(Path copy, ZipFile zip, Limits limits) throws IOException {
        this.copy = copy;
        this.zip = zip;
        this.limits = limits;
        this.manifest = readManifest();
    }

    /** @throws UnfitEventFile if it is no whole file of an event */
    public static EventFile read(InputStream sent) {
        return read(sent, Limits.USUAL, Path.of(System.getProperty("java.io.tmpdir")));
    }

    static EventFile read(InputStream sent, Limits limits, Path folder) {
        try {
            var copy = Files.createTempFile(folder, "event", ".zip");
            try {
                return checked(copied(sent, copy, limits), limits);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(copy);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path copied(InputStream sent, Path copy, Limits limits) throws IOException {
        Files.copy(new Bounded(sent, limits.bytes()), copy, StandardCopyOption.REPLACE_EXISTING);
        return copy;
    }

    private static EventFile checked(Path copy, Limits limits) throws IOException {
        var zip = zip(copy);
        try {
            var file = new EventFile(copy, zip, limits);
            file.check();
            return file;
        } catch (ZipException e) {
            zip.close();
            throw new UnfitEventFile("It is damaged: " + e.getMessage() + ".");
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile zip(Path copy) throws IOException {
        try {
            return new ZipFile(copy.toFile());
        } catch (ZipException e) {
            throw new UnfitEventFile("It is not a whole zip file.");
        }
    }

    private Manifest readManifest() throws IOException {
        var entry = zip.getEntry(Manifest.FILE);
        if (entry == null) {
            throw UnfitEventFile.withoutManifest();
        }
        try (var in = zip.getInputStream(entry)) {
            return Manifest.read(new Bounded(in, Limits.LARGEST_MANIFEST).readAllBytes());
        }
    }

    private void check() throws IOException {
        refuseOtherParts();
        long rows = 0;
        long bytes = 0;
        for (var part : manifest.parts()) {
            var digest = EventFileWriter.sha256();
            long count = 0;
            try (var lines = lines(part, limits.unpacked() - bytes)) {
                for (var line = lines.next(); line.length > 0; line = lines.next()) {
                    digest.update(line);
                    bytes += line.length;
                    count++;
                }
            }
            rows += count;
            if (rows > limits.rows()) {
                throw UnfitEventFile.tooLarge();
            }
            if (count != part.rows()
                    || !HexFormat.of().formatHex(digest.digest()).equals(part.sha256())) {
                throw UnfitEventFile.damaged(part.name());
            }
        }
    }

    /** Exactly those that the manifest names, each once, whatever names others would have. */
    private void refuseOtherParts() {
        var names = zip.stream().map(ZipEntry::getName).toList();
        Set<String> expected =
                manifest.parts().stream().map(Manifest.Part::name).collect(toSet());
        expected.add(Manifest.FILE);
        if (names.size() > Limits.MOST_PARTS
                || names.size() != expected.size()
                || names.size() != manifest.parts().size() + 1
                || !new HashSet<>(names).equals(expected)) {
            throw new UnfitEventFile("It holds other parts than its manifest names.");
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    /** The rows of a part in their order; none where the file has no such part. */
    public void rows(String part, Consumer<String> each) {
        manifest.part(part).ifPresent(known -> {
            try (var lines = lines(known, limits.unpacked())) {
                for (var line = lines.next(); line.length > 0; line = lines.next()) {
                    each.accept(new String(line, StandardCharsets.UTF_8).strip());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    public List<String> rows(String part) {
        var rows = new ArrayList<String>();
        rows(part, rows::add);
        return rows;
    }

    /** Where the facts of a type stand. */
    public static String partOf(FactType type) {
        return "registration/" + type.header() + ".jsonl";
    }

    /**
     * What registration told of the event.
     *
     * @throws UnfitEventFile if a row is no such fact
     */
    public <F extends Fact> List<F> facts(FactType type, Class<F> shape) {
        return rows(partOf(type)).stream()
                .map(row -> shape.cast(fact(type, row)))
                .toList();
    }

    private static Fact fact(FactType type, String row) {
        try {
            return FactJson.read(type, row.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UnfitEventFile("A row of " + partOf(type) + " tells of no " + type.header() + ".");
        }
    }

    private Lines lines(Manifest.Part part, long most) throws IOException {
        return new Lines(new Bounded(zip.getInputStream(zip.getEntry(part.name())), most), limits.row());
    }

    @Override
    public void close() {
        try {
            zip.close();
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines with their ends, none of them longer than is allowed. */
    private record Lines(InputStream in, int longest) implements Closeable {
        Lines(InputStream in, int longest) {
            this.in = new BufferedInputStream(in);
            this.longest = longest;
        }

        /** Empty at the end. */
        byte[] next() throws IOException {
            var line = new ByteArrayOutputStream();
            for (var read = in.read(); read >= 0; read = in.read()) {
                line.write(read);
                if (read == '\n') {
                    break;
                }
                if (line.size() > longest) {
                    throw UnfitEventFile.tooLarge();
                }
            }
            return line.toByteArray();
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
