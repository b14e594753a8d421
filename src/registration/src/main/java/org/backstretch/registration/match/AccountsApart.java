package org.backstretch.registration.match;

import org.backstretch.kit.problem.Refused;

/** Two accounts that cannot be made one like this. */
final class AccountsApart extends Refused {
    AccountsApart(String sentence) {
        super(409, "accounts-apart", sentence);
    }
}
