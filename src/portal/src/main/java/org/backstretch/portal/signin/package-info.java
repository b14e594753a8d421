@NullMarked
package org.backstretch.portal.signin;

import org.jspecify.annotations.NullMarked;
