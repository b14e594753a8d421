/** Relays: their legs, each ranked by itself, and what officials say of them. */
@NullMarked
package org.backstretch.results.relay;

import org.jspecify.annotations.NullMarked;
