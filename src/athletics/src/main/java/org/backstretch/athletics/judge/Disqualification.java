package org.backstretch.athletics.judge;

/**
 * What a result shows instead of a time.
 *
 * @param rule such as IRR-2
 * @param reason in words for people, such as turned round, report 3
 */
public record Disqualification(String rule, String reason) {}
