package org.backstretch.local.up;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.backstretch.local.process.Trouble;

/**
 * The one address people use.
 *
 * @param name the name under which other devices of the network reach it; empty keeps it on this machine
 * @param certificate the certificate chain and its key as PEM files; empty means plain HTTP
 */
public record FrontDoor(Optional<String> name, int port, Optional<Certificate> certificate) {
    /** Both files in PEM. */
    public record Certificate(Path chain, Path key) {
        public Certificate {
            requireReadable("--tls-cert", chain);
            requireReadable("--tls-key", key);
        }

        private static void requireReadable(String option, Path file) {
            if (!Files.isReadable(file)) {
                throw new Trouble("The file of " + option + " cannot be read: " + file);
            }
        }
    }

    public FrontDoor {
        name.filter(given -> !given.matches("[A-Za-z0-9.-]{1,253}")).ifPresent(odd -> {
            throw new Trouble("--host takes a name or an address such as laptop.local or 192.168.1.20, not " + odd);
        });
        if (certificate.isPresent() && name.isEmpty()) {
            throw new Trouble("--tls-cert and --tls-key need --host NAME, the name in the certificate.");
        }
    }

    /** Such as {@code http://localhost:8080}: without a slash at the end. */
    public String address() {
        return (certificate.isPresent() ? "https" : "http") + "://" + name.orElse("localhost") + ":" + port;
    }

    /** Whether other devices of the network may come in. */
    boolean isOpen() {
        return name.isPresent();
    }
}
