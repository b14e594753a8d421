@NullMarked
package org.backstretch.kit.caller;

import org.jspecify.annotations.NullMarked;
