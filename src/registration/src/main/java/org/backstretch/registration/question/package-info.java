/** What an organizer asks runners besides what every entry says, and what they answer: for the two of them only. */
@NullMarked
package org.backstretch.registration.question;

import org.jspecify.annotations.NullMarked;
