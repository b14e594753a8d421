/** Who may do what, with real tokens of the real Keycloak. */
@NullMarked
package org.backstretch.journeys.identity;

import org.jspecify.annotations.NullMarked;
