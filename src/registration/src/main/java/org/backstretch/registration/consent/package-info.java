/** What runners and guardians agree to: separate consents to versioned texts, whose history is kept. */
@NullMarked
package org.backstretch.registration.consent;

import org.jspecify.annotations.NullMarked;
