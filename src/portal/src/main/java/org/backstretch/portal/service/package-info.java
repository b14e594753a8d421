@NullMarked
package org.backstretch.portal.service;

import org.jspecify.annotations.NullMarked;
