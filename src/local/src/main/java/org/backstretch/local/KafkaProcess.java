package org.backstretch.local;

import java.nio.file.Files;
import java.nio.file.Path;
import kafka.Kafka;
import kafka.tools.StorageTool;

/** The broker's process: formats its storage at the first start, which saves a second JVM, then runs Kafka. */
final class KafkaProcess {
    private KafkaProcess() {}

    /** @param arguments the configuration, the storage, the cluster's id */
    public static void main(String[] arguments) throws Exception {
        var configuration = arguments[0];
        if (!Files.exists(Path.of(arguments[1], "meta.properties"))) {
            var exit = StorageTool.execute(
                    new String[] {"format", "-t", arguments[2], "-c", configuration, "--ignore-formatted"}, System.out);
            if (exit != 0) {
                System.exit(exit);
            }
        }
        Kafka.main(new String[] {configuration});
    }
}
