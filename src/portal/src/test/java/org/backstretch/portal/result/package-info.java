@NullMarked
package org.backstretch.portal.result;

import org.jspecify.annotations.NullMarked;
