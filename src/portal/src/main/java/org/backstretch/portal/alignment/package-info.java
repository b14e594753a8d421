@NullMarked
package org.backstretch.portal.alignment;

import org.jspecify.annotations.NullMarked;
