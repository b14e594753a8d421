package org.backstretch.registration.bank;

import java.util.List;
import org.backstretch.registration.fee.FeeRow;

/**
 * A line with what is to be said about it.
 *
 * @param candidates entries that it may pay, the likeliest first
 * @param sentence for a person
 */
record JudgedLine(BankLine line, Verdict verdict, List<FeeRow> candidates, String sentence) {}
