/** Judges on the course report what they saw, by phone. */
@NullMarked
package org.backstretch.portal.judge;

import org.jspecify.annotations.NullMarked;
