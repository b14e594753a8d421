package org.backstretch.local.command;

import java.nio.file.Path;
import org.backstretch.local.process.DataFolder;
import org.backstretch.local.up.Checkout;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The folder by which stacks are told apart. */
public final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder that keeps everything (default: .backstretch in the project's folder)")
    private @Nullable Path folder;

    public Path path() {
        return folder != null ? folder : Checkout.ours().defaultData();
    }

    /** @throws org.backstretch.local.process.Trouble if {@code up} never worked there */
    public DataFolder existing() {
        return DataFolder.existing(path());
    }
}
