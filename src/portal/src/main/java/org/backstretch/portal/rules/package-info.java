/** The rule set of a race, until its gun. */
@NullMarked
package org.backstretch.portal.rules;

import org.jspecify.annotations.NullMarked;
