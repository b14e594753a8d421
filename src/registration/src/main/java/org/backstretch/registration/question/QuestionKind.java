package org.backstretch.registration.question;

/** How a question is answered. */
public enum QuestionKind {
    /** In a few words. */
    TEXT,
    /** With one of its options. */
    CHOICE,
    YES_NO
}
