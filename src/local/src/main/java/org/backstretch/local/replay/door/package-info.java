/** The front door over HTTP: signing in, asking, and asking again when a service is away. */
@NullMarked
package org.backstretch.local.replay.door;

import org.jspecify.annotations.NullMarked;
