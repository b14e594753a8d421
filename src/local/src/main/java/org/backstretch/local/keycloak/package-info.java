/** Real Keycloak as a child process, and the realm as it has to be on this machine. */
@NullMarked
package org.backstretch.local.keycloak;

import org.jspecify.annotations.NullMarked;
