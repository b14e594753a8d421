package org.backstretch.portal.registration;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A line of the catalogue. */
public record Discipline(String code, String name, @Nullable BigDecimal distanceMetres, String kind) {}
