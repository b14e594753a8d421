/** The ground that is run on. */
@NullMarked
package org.backstretch.athletics.course;

import org.jspecify.annotations.NullMarked;
