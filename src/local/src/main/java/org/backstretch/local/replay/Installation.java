package org.backstretch.local.replay;

import java.net.URI;
import java.util.Optional;
import org.backstretch.local.keycloak.FirstPerson;
import org.backstretch.local.keycloak.Logins;
import org.backstretch.local.process.DataFolder;
import org.backstretch.local.process.Trouble;
import org.backstretch.local.replay.door.FrontDoor;
import org.backstretch.local.replay.door.Patience;
import org.backstretch.local.up.StatusFile;

/**
 * A Backstretch on this machine, known by its data folder.
 *
 * @param url of its front door; empty for the one it wrote down itself
 */
public record Installation(DataFolder data, Optional<URI> url) {

    /** The API as one of the first people sees it. */
    public FrontDoor as(FirstPerson person, Progress progress) {
        var login = Logins.in(data).of(person).orElseThrow(this::notStarted);
        return new FrontDoor(frontDoor(), login, Patience.ofTwoMinutes(progress::say));
    }

    private URI frontDoor() {
        return url.orElseGet(() -> StatusFile.in(data)
                .read()
                .map(status -> URI.create(status.frontDoor()))
                .orElseThrow(this::notStarted));
    }

    private Trouble notStarted() {
        return new Trouble(
                "No Backstretch was ever started in %s: start it with ./backstretch up, or name its folder with --data."
                        .formatted(data.root()));
    }
}
