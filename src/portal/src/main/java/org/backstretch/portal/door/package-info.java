@NullMarked
package org.backstretch.portal.door;

import org.jspecify.annotations.NullMarked;
