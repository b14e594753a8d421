/** Files that hold a table under headings, however they are encoded, separated and dated. */
@NullMarked
package org.backstretch.registration.sheet;

import org.jspecify.annotations.NullMarked;
