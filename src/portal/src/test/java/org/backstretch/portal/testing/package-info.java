@NullMarked
package org.backstretch.portal.testing;

import org.jspecify.annotations.NullMarked;
