/** Many who want into one race at the same moment: a few at a time, and the others in line. */
@NullMarked
package org.backstretch.registration.rush;

import org.jspecify.annotations.NullMarked;
