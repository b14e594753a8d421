package org.backstretch.portal.timesfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A chosen file, or what was pasted instead. */
record Sent(byte[] bytes, @Nullable String name) {
    private static final int LARGEST = 1_000_000;

    static Sent of(@Nullable FileUpload file, @Nullable String pasted) {
        if (file == null || file.size() == 0) {
            return new Sent(withEnd(pasted == null ? "" : pasted).getBytes(StandardCharsets.UTF_8), null);
        }
        try {
            return new Sent(Files.readAllBytes(file.uploadedFile()), file.fileName());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The service would not even read it. */
    boolean isTooLarge() {
        return bytes.length > LARGEST;
    }

    /** Nobody is still writing what somebody pasted. */
    private static String withEnd(String pasted) {
        return pasted.isBlank() || pasted.endsWith("\n") ? pasted : pasted + "\n";
    }
}
