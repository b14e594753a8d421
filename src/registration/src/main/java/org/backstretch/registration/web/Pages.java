package org.backstretch.registration.web;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;

/** The asked part of a query. */
public final class Pages {
    private Pages() {}

    public static <T> Page<T> of(PanacheQuery<T> query, PageRequest ask) {
        return new Page<>(query.page(ask.page(), ask.size()).list(), ask.page(), ask.size(), query.count());
    }
}
