/** What is measured: whole stacks, or a Kafka and a leaderboards process alone, and the facts they are fed. */
@NullMarked
package org.backstretch.bench.stack;

import org.jspecify.annotations.NullMarked;
