package org.backstretch.athletics.record;

import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;

/**
 * What is claimed to be a record, as the official list has it. Of another mark, or of the same among others, nothing is said.
 *
 * @param mark as printed, such as 31:04
 */
public record ClaimedMark(Direction direction, Sex sex, String mark) {}
