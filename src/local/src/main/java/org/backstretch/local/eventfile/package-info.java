/** Opening an event of another installation from the file it wrote. */
@NullMarked
package org.backstretch.local.eventfile;

import org.jspecify.annotations.NullMarked;
