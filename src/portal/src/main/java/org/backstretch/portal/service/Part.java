package org.backstretch.portal.service;

import java.util.List;

/**
 * Part of a list of a service.
 *
 * @param page counts from 0
 * @param total of all pages
 */
public record Part<T>(List<T> items, int page, int size, long total) {
    public boolean isEmpty() {
        return items.isEmpty();
    }

    public boolean hasNext() {
        return (long) (page + 1) * size < total;
    }

    public boolean hasPrevious() {
        return page > 0;
    }

    public int first() {
        return page * size + 1;
    }

    public long last() {
        return Math.min((long) (page + 1) * size, total);
    }
}
