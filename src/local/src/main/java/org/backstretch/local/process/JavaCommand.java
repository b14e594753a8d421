package org.backstretch.local.process;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Commands that run on the very JDK that runs us. */
public final class JavaCommand {
    private JavaCommand() {}

    /** A class of our own class path, which works from the packaged jar as well as from a test run's manifest jar. */
    public static List<String> ofClass(Class<?> main, List<String> flags, List<String> arguments) {
        return of(flags, Stream.concat(Stream.of("-cp", classPath(), main.getName()), arguments.stream()));
    }

    public static List<String> ofJar(Path jar, List<String> flags) {
        return of(flags, Stream.of("-jar", jar.toString()));
    }

    /** The JDK's launcher. */
    public static List<String> program() {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    }

    private static List<String> of(List<String> flags, Stream<String> rest) {
        var command = new ArrayList<>(program());
        command.addAll(flags);
        rest.forEach(command::add);
        return command;
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
