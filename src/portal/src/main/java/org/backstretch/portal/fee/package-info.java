/** Money: what entries cost, who has paid, and what a bank says about it. */
@NullMarked
package org.backstretch.portal.fee;

import org.jspecify.annotations.NullMarked;
