@NullMarked
package org.backstretch.athletics.relay;

import org.jspecify.annotations.NullMarked;
