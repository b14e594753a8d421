@NullMarked
package org.backstretch.portal.registration;

import org.jspecify.annotations.NullMarked;
