/** Checking people in: online or from a list taken along, by officials or by phones with a code. */
@NullMarked
package org.backstretch.registration.desk;

import org.jspecify.annotations.NullMarked;
