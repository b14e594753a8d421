package org.backstretch.results.derivation;

/**
 * A time that an official typed over the measured one.
 *
 * @param reason in words for the public
 */
record OfficialTime(long millis, String reason) {}
