/** Real PostgreSQL, Kafka and Keycloak as child processes on loopback, for {@code backstretch up} and for tests. */
@NullMarked
package org.backstretch.local;

import org.jspecify.annotations.NullMarked;
