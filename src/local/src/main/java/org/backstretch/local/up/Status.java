package org.backstretch.local.up;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a stack is doing, as its supervisor last wrote it down.
 *
 * @param supervisor the process that wrote it: another one's words say nothing about the present
 * @param mailPage where mails are shown
 * @param since when the start began
 */
public record Status(
        State state,
        long supervisor,
        String frontDoor,
        String mailPage,
        Path data,
        Instant since,
        Optional<Double> readyAfterSeconds,
        Optional<String> trouble,
        List<PartStatus> parts) {
    public enum State {
        STARTING,
        READY,
        STOPPING,
        FAILED,
        STOPPED
    }

    /** @param startSeconds how long the last start took */
    public record PartStatus(
            String name,
            Watched.State state,
            Optional<Long> pid,
            int port,
            Optional<URI> health,
            int restarts,
            double startSeconds,
            Path log) {
        PartStatus ended() {
            return new PartStatus(
                    name, Watched.State.STOPPED, Optional.empty(), port, health, restarts, startSeconds, log);
        }
    }

    Status with(State next) {
        return new Status(next, supervisor, frontDoor, mailPage, data, since, readyAfterSeconds, trouble, parts);
    }

    Status failed(String sentence) {
        return new Status(
                State.FAILED,
                supervisor,
                frontDoor,
                mailPage,
                data,
                since,
                readyAfterSeconds,
                Optional.of(sentence),
                parts);
    }

    Status ready(double seconds) {
        return new Status(
                State.READY, supervisor, frontDoor, mailPage, data, since, Optional.of(seconds), trouble, parts);
    }

    Status with(List<PartStatus> next) {
        return new Status(state, supervisor, frontDoor, mailPage, data, since, readyAfterSeconds, trouble, next);
    }

    /** Whether everything is ready under this supervisor. */
    public boolean isReadyUnder(ProcessHandle process) {
        return state == State.READY && supervisor == process.pid();
    }

    /** As it is when its supervisor is gone, whatever that wrote last. */
    public Status ended() {
        var last = parts.stream().map(PartStatus::ended).toList();
        return state == State.FAILED ? with(last) : with(State.STOPPED).with(last);
    }
}
