package org.backstretch.registration.safety;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is asked before an event is opened. Its code, the name in small letters with dashes, is kept with answers and never
 * changes; the sentence may be worded better, if it still asks the same.
 */
enum Question {
    COURSE("Is the course flat, swept and closed to others, or does it lead uphill?", true),
    GRADIENT("Are runners warned of gradients, and of every section that leads downhill backward?", false),
    WIDTH("Is it wide enough for two to pass each other who both look the other way?", false),
    KERBS_AND_CABLES("Are there no kerbs, cables and posts on it, or are they covered?", false),
    MARSHALS("Do marshals and direction judges stand where runners cannot see what comes?", false),
    SPOTTERS("Do beginners have spotters, and runners on open roads companions?", false),
    FIRST_AID("Is first aid in place before the gun?", true),
    FALL_DRILL("Does the briefing say and show how to fall, and how to go on after a fall?", false),
    HELMETS("Do minors wear helmets in sprints?", false),
    EMERGENCY_CONTACT("Does somebody at the course know whom to call, and who is called for each runner?", true),
    HEALTH_DECLARATION("Does everybody declare to be fit to run, without a diagnosis?", false),
    GUARDIAN_CONSENT("Do minors start with the consent of a guardian only?", false);

    private final String sentence;
    private final boolean always;

    Question(String sentence, boolean always) {
        this.sentence = sentence;
        this.always = always;
    }

    static Optional<Question> of(String code) {
        return Arrays.stream(values())
                .filter(question -> question.code().equals(code))
                .findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Question::code).toList();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String sentence() {
        return sentence;
    }

    /** Whether every event needs it, so that nobody can say it does not apply. */
    boolean isAlwaysAsked() {
        return always;
    }
}
