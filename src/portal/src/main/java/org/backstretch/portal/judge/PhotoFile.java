package org.backstretch.portal.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The photo that somebody chose, or took just now. */
record PhotoFile(byte[] bytes) {
    private static final int LARGEST = 16 << 20;

    static PhotoFile of(@Nullable FileUpload file) {
        try {
            return new PhotoFile(file == null ? new byte[0] : Files.readAllBytes(file.uploadedFile()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What is wrong with it before anybody has looked at it; empty if nothing is. */
    String problem() {
        if (bytes.length == 0) {
            return "Choose a photo, or take one.";
        }
        return bytes.length > LARGEST
                ? "The photo is larger than 16 MB. Send a smaller one, or a screenshot of it."
                : "";
    }
}
