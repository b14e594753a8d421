@NullMarked
package org.backstretch.portal.claim;

import org.jspecify.annotations.NullMarked;
