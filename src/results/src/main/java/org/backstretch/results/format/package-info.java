/** From the bytes that timing systems write to passings, line by line. Pure: no framework, no database, no clock. */
@NullMarked
package org.backstretch.results.format;

import org.jspecify.annotations.NullMarked;
