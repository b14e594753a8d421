package org.backstretch.bench.peer;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.backstretch.bench.measure.NotMeasured;

/** Programs of this machine, found as a shell finds them. */
final class Programs {
    private Programs() {}

    /** @throws NotMeasured that names the package to install */
    static Path find(String program, String debianPackage) throws NotMeasured {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> NotMeasured.without(program, debianPackage));
    }
}
