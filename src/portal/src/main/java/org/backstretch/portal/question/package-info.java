/** What an organizer asks runners besides what every entry says, and what they answer. */
@NullMarked
package org.backstretch.portal.question;

import org.jspecify.annotations.NullMarked;
