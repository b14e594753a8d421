package org.backstretch.local.replay.folder;

import java.time.Duration;
import org.backstretch.athletics.Bib;

/**
 * A crossing of the line.
 *
 * @param sequence the order at the line
 * @param elapsed since the gun
 */
public record FinishTime(int sequence, Bib bib, Duration elapsed) {}
