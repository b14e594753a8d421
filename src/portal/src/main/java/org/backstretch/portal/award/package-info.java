/** Prizes, and the lists they are given from. */
@NullMarked
package org.backstretch.portal.award;

import org.jspecify.annotations.NullMarked;
