package org.backstretch.local.command;

import java.io.PrintWriter;
import java.util.Optional;
import org.backstretch.local.process.DataFolder;
import org.backstretch.local.process.Trouble;
import org.backstretch.local.up.Lock;
import org.backstretch.local.up.Status;
import org.backstretch.local.up.StatusFile;
import org.backstretch.local.up.Wellness;

/** A stack that another process keeps running on the same data folder. */
record RunningStack(DataFolder data, PrintWriter out) {
    /** Waits until it is ready, if it is only starting, and tells about it. 0 if all is well with it. */
    int join() {
        var status = settled();
        out.print(Summary.ofRunning(status));
        out.flush();
        var unwell = status.parts().stream()
                .filter(part -> !Wellness.of(part))
                .map(Status.PartStatus::name)
                .toList();
        if (!unwell.isEmpty()) {
            throw new Trouble("Not well: %s. ./backstretch logs%s tells why."
                    .formatted(String.join(", ", unwell), DataHint.of(data.root())));
        }
        return 0;
    }

    private Status settled() {
        var toldToWait = false;
        for (var holder = Lock.holder(data); holder.isPresent(); holder = Lock.holder(data)) {
            var ready = readyUnder(holder.orElseThrow());
            if (ready.isPresent()) {
                return ready.get();
            }
            if (!toldToWait) {
                out.println("Backstretch is already being started; waiting for it.");
                out.flush();
                toldToWait = true;
            }
            Pause.brief();
        }
        var trouble = StatusFile.in(data).read().flatMap(Status::trouble);
        throw new Trouble(trouble.orElse("It has just been stopped; try again."));
    }

    private Optional<Status> readyUnder(ProcessHandle supervisor) {
        return StatusFile.in(data).read().filter(status -> status.isReadyUnder(supervisor));
    }
}
