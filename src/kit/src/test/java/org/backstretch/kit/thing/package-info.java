/** The thing that the kit's own tests keep and tell. */
@NullMarked
package org.backstretch.kit.thing;

import org.jspecify.annotations.NullMarked;
