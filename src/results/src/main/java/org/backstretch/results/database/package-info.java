/** Statements for many rows at once, on the service's own PostgreSQL. */
@NullMarked
package org.backstretch.results.database;

import org.jspecify.annotations.NullMarked;
