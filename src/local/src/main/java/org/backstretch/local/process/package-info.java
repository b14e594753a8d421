/** Child processes: how they start, where they log, how they are found again after their parent was killed. */
@NullMarked
package org.backstretch.local.process;

import org.jspecify.annotations.NullMarked;
