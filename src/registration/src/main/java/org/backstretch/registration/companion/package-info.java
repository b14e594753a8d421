/** Who goes beside a runner: for officials to know. */
@NullMarked
package org.backstretch.registration.companion;

import org.jspecify.annotations.NullMarked;
