package org.backstretch.portal.consent;

/** What is consented to, as a page says it. */
public enum Kind {
    RULES_AND_WAIVER("Rules and risks"),
    HEALTH("Fit to run"),
    PHOTO("Photographs"),
    PUBLIC_PROFILE("Public page"),
    GUARDIAN("A guardian agrees"),
    TRACK_MAP("Track on a map");

    private final String title;

    Kind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public boolean isHealth() {
        return this == HEALTH;
    }

    /** A page may not make a condition of it. */
    public boolean isFree() {
        return this == PHOTO || this == PUBLIC_PROFILE || this == TRACK_MAP;
    }

    public boolean isPhoto() {
        return this == PHOTO;
    }

    public boolean isTrack() {
        return this == TRACK_MAP;
    }

    public boolean isGuardian() {
        return this == GUARDIAN;
    }
}
