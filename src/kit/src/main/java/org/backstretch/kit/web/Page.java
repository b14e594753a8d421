package org.backstretch.kit.web;

import java.util.List;
import java.util.function.Function;

/**
 * Part of a list.
 *
 * @param page counts from 0
 * @param total of all pages
 */
public record Page<T>(List<T> items, int page, int size, long total) {

    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), page, size, total);
    }

    /** The asked part of a list that is whole in memory. */
    public static <T> Page<T> of(List<T> all, PageRequest ask) {
        var from = (int) Math.min((long) ask.page() * ask.size(), all.size());
        return new Page<>(
                all.subList(from, Math.min(from + ask.size(), all.size())), ask.page(), ask.size(), all.size());
    }
}
