/** Who may open events: asked for by runners, decided by admins, and carried out in Keycloak, sooner or later. */
@NullMarked
package org.backstretch.registration.organizer;

import org.jspecify.annotations.NullMarked;
