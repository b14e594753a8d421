@NullMarked
package org.backstretch.local.replay;

import org.jspecify.annotations.NullMarked;
