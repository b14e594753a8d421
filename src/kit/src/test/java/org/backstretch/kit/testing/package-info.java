/** What the tests of every service stand on: real PostgreSQL and Kafka, signed tokens, facts on topics. */
@NullMarked
package org.backstretch.kit.testing;

import org.jspecify.annotations.NullMarked;
