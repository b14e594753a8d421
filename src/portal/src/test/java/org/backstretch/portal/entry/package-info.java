@NullMarked
package org.backstretch.portal.entry;

import org.jspecify.annotations.NullMarked;
