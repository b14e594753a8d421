/** What stands beside ours: real servers as child processes, and the tools that load them. */
@NullMarked
package org.backstretch.bench.peer;

import org.jspecify.annotations.NullMarked;
