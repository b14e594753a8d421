package org.backstretch.registration.agreement;

/** What somebody consents to. Each is asked for itself, and none is ticked beforehand. */
public enum ConsentKind {
    RULES_AND_WAIVER(Need.REQUIRED),
    /** Fit to run: yes or no, never why. */
    HEALTH(Need.REQUIRED),
    /** For who photographs at the race: nothing of ours shows photographs of runners. */
    PHOTO(Need.NOT_ASKED),
    PUBLIC_PROFILE(Need.OPTIONAL),
    /** That a minor runs; given by a guardian, and asked only then. */
    GUARDIAN(Need.REQUIRED),
    /** Not asked by anybody before something shows tracks of runners. */
    TRACK_MAP(Need.NOT_ASKED);

    private final Need usual;

    ConsentKind(Need usual) {
        this.usual = usual;
    }

    /** What an event asks unless its organizer says something else. */
    public Need usual() {
        return usual;
    }

    /** Whether one may run without: such a consent is no condition, and ends at any time at once. */
    public boolean isFree() {
        return switch (this) {
            case RULES_AND_WAIVER, HEALTH, GUARDIAN -> false;
            case PHOTO, PUBLIC_PROFILE, TRACK_MAP -> true;
        };
    }
}
