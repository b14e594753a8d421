/** Codes that let a phone stamp for an event. */
@NullMarked
package org.backstretch.results.device;

import org.jspecify.annotations.NullMarked;
