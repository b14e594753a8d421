/** Codes that let a phone speak for an event without an account. */
@NullMarked
package org.backstretch.kit.device;

import org.jspecify.annotations.NullMarked;
