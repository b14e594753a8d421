package org.backstretch.local.up;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.backstretch.local.process.Trouble;

/** The folder of the project, in which the build puts what a stack runs. */
public record Checkout(Path root) {
    /** The one that this very code was built in. */
    public static Checkout ours() {
        try {
            var code = Path.of(Checkout.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Stream.iterate(code, folder -> folder != null, Path::getParent)
                    .filter(folder -> Files.exists(folder.resolve("deploy/keycloak/realm-backstretch.json")))
                    .findFirst()
                    .map(Checkout::new)
                    .orElseThrow(() -> new Trouble("Backstretch was moved out of its folder: there is no deploy/ above "
                            + code + "; run ./backstretch in the project's folder."));
        } catch (URISyntaxException cause) {
            throw new Trouble("Backstretch does not find its own folder.", cause);
        }
    }

    public Path defaultData() {
        return root.resolve(".backstretch");
    }

    Path serviceJar(String service) {
        return root.resolve("src").resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
    }

    Path keycloak() {
        return root.resolve("src/local/target/keycloak");
    }

    Path realm() {
        return root.resolve("deploy/keycloak/realm-backstretch.json");
    }

    Path themes() {
        return root.resolve("deploy/keycloak/themes");
    }
}
