@NullMarked
package org.backstretch.kit.idempotency;

import org.jspecify.annotations.NullMarked;
