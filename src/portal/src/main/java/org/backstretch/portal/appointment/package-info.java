/** Officials: asked by mail, and in office once they accept. */
@NullMarked
package org.backstretch.portal.appointment;

import org.jspecify.annotations.NullMarked;
