@NullMarked
package org.backstretch.portal.print;

import org.jspecify.annotations.NullMarked;
