/** Events of another installation, opened here from the files it wrote of them. */
@NullMarked
package org.backstretch.registration.eventfile;

import org.jspecify.annotations.NullMarked;
