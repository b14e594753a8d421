@NullMarked
package org.backstretch.portal.match;

import org.jspecify.annotations.NullMarked;
