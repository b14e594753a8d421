package org.backstretch.local.eventfile;

import org.backstretch.local.process.Trouble;
import org.backstretch.local.replay.Progress;
import org.backstretch.local.replay.door.FrontDoor;

/**
 * Registration first, then results, each all or nothing. Cut off between the two it is started again and goes on: what
 * registration has, it has.
 */
record Opening(FrontDoor door, Progress progress) {
    private static final String ZIP = "application/zip";
    private static final String ALREADY_HERE = "already-here";

    void open(HeldFile file) {
        var manifest = file.manifest();
        progress.say("Opening %s as of %s: %d races, %d entries, %d crossings, %d printed lists"
                .formatted(
                        manifest.name(),
                        manifest.writtenAt(),
                        file.rows("registration/race"),
                        file.rows("registration/entry"),
                        file.rows("results/crossing"),
                        file.rows("results/publication")));
        register(file);
        takeResults(file);
        progress.say(
                "Everything is here, as it was: %s".formatted(door.address().resolve("/events/" + manifest.event())));
    }

    private void register(HeldFile file) {
        var answer = door.postFile("/api/registration/event-files", ZIP, file.path());
        if (answer.isProblem(ALREADY_HERE)) {
            progress.say("  registration knows this event already");
        } else {
            answer.orRefused();
            progress.say("  registration has its races, people and entries; they are on their way to results");
        }
    }

    private void takeResults(HeldFile file) {
        var answer = door.postFile("/api/results/event-files", ZIP, file.path());
        if (answer.isProblem(ALREADY_HERE)) {
            throw new Trouble("Something happened at this event here already, so the file was not opened over it:"
                    + " nothing was changed.");
        }
        answer.orRefused();
        progress.say("  results have its crossings, decisions, lists and audit");
    }
}
