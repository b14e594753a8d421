/** What people see: the pages of all roles, and the front door of the installation. */
@NullMarked
package org.backstretch.portal;

import org.jspecify.annotations.NullMarked;
