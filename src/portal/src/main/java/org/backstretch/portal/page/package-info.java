@NullMarked
package org.backstretch.portal.page;

import org.jspecify.annotations.NullMarked;
