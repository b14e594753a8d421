package org.backstretch.local.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.backstretch.local.process.DataFolder;

/** One supervisor per data folder: the system gives the lock back when its holder ends, however it ends. */
public final class Lock implements AutoCloseable {
    static final String NAME = "supervisor";
    private final FileLock held;

    private Lock(FileLock held) {
        this.held = held;
    }

    /** Empty while another supervisor runs on this folder. */
    static Optional<Lock> take(DataFolder data) {
        try {
            var file = data.of("pids").resolveSibling("lock");
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            data.pid(NAME).write(ProcessHandle.current());
            return Optional.of(new Lock(lock));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The supervisor that runs on this folder. */
    public static Optional<ProcessHandle> holder(DataFolder data) {
        return data.pid(NAME).running();
    }

    @Override
    public void close() {
        try {
            held.acquiredBy().close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
