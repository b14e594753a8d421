package org.backstretch.registration.person;

/** Somebody may have chosen anew how much of their name is public: whatever shows it follows, in the same transaction. */
public record PublicNameChosen(Person person) {}
