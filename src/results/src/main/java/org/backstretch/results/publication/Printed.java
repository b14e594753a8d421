package org.backstretch.results.publication;

import java.util.UUID;

/** A list of a race was printed. Sent inside the transaction that prints it, with the race locked. */
public record Printed(UUID race) {}
