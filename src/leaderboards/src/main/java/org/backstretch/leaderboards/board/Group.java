package org.backstretch.leaderboards.board;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backstretch.leaderboards.rank.Fingerprint;
import org.backstretch.leaderboards.rank.LongTable;
import org.backstretch.leaderboards.rank.Members;
import org.backstretch.leaderboards.rank.Table;
import org.jspecify.annotations.Nullable;

/**
 * Boards that share their rows, in the making: what a competitor says is kept once, each view is an index over it. A row
 * that is put costs the updates of its own views and nothing else. For one writing thread; what it publishes never
 * changes and is for everybody.
 *
 * @param <R> the rows of this group
 */
public final class Group<R extends Row> {
    private final String owner;
    private final String name;
    private final Comparator<? super R> order;
    private final Members members = new Members();
    private final Table<R> rows = new Table<>();
    private final LongTable high = new LongTable(0);
    private final LongTable low = new LongTable(0);
    private final List<View[]> viewsOf = new ArrayList<>();
    private final Map<String, View> views = new HashMap<>();
    private final Map<List<String>, View[]> combinations = new HashMap<>();
    private final Set<View> touched = new HashSet<>();
    private List<Heading> headings = List.of();
    private int size;
    private Part published;

    /**
     * @param owner see {@link Heading#owner()}
     * @param name unique among the groups of this owner; they are offered in the order of their names
     * @param order of rows with equal keys; total down to the id
     */
    public Group(String owner, String name, Comparator<? super R> order) {
        this.owner = owner;
        this.name = name;
        this.order = order;
        this.published = Part.none(owner, name);
    }

    /**
     * Which boards there are, in the order in which they are offered. A view that is not named here is not shown.
     *
     * @param insiders accounts that may read what is not for the public
     */
    public void declare(List<Heading> headings, Collection<UUID> insiders) {
        if (this.headings.equals(headings) && published.insiders().equals(Set.copyOf(insiders))) {
            return;
        }
        this.headings = List.copyOf(headings);
        views.values().forEach(View::hide);
        for (int slot = 0; slot < headings.size(); slot++) {
            view(headings.get(slot).view()).show(headings.get(slot), slot);
        }
        published = Part.of(owner, name, this.headings, Set.copyOf(insiders));
        touched.addAll(views.values());
    }

    /** How many have a row. */
    public int size() {
        return size;
    }

    /** How many stand in a view. */
    public int size(String view) {
        var known = views.get(view);
        return known == null ? 0 : known.size();
    }

    /** Everybody's row, in no order. */
    public Stream<R> rows() {
        return IntStream.range(0, members.size()).mapToObj(rows::get).filter(Objects::nonNull);
    }

    public @Nullable R get(UUID id) {
        int member = members.of(id);
        return member < 0 ? null : rows.get(member);
    }

    /**
     * Takes a row in, in place of the competitor's one before.
     *
     * @param in the names of all views that it stands in
     */
    public void put(R row, List<String> in) {
        put(row, combinations.computeIfAbsent(List.copyOf(in), this::views));
    }

    /**
     * As {@link #put(Row, List)}, for who puts many.
     *
     * @param into from {@link #view}; not to be changed afterwards
     */
    public void put(R row, View[] into) {
        int member = members.add(row.id());
        var before = rows.get(member);
        if (before != null && Arrays.equals(into, viewsOf.get(member)) && row.equals(before)) {
            return;
        }
        var fingerprint = row.fingerprint();
        if (before == null) {
            size++;
        } else if (Arrays.equals(into, viewsOf.get(member)) && fingerprint.equals(fingerprint(member))) {
            rows.set(member, row);
            return;
        } else {
            takeOut(before, member);
        }
        rows.set(member, row);
        note(member, into, fingerprint);
        for (var view : into) {
            view.add(row, member, fingerprint);
            touched.add(view);
        }
    }

    /** Without effect for a competitor who has no row. */
    public void remove(UUID id) {
        int member = members.of(id);
        var before = member < 0 ? null : rows.get(member);
        if (before != null) {
            takeOut(before, member);
            rows.set(member, null);
            size--;
        }
    }

    /** The indexes look rows up, so a row leaves them before it leaves the table. */
    private void takeOut(R row, int member) {
        var fingerprint = fingerprint(member);
        for (var view : viewsOf.get(member)) {
            view.remove(row, member, fingerprint);
            touched.add(view);
        }
    }

    /** Exactly these rows, each with its views; costs updates only where something is different. */
    public void replaceAll(Map<R, List<String>> all) {
        var ids = all.keySet().stream().map(Row::id).collect(toSet());
        rows().map(Row::id).filter(id -> !ids.contains(id)).toList().forEach(this::remove);
        all.forEach((row, in) -> put(row, in));
    }

    private View[] views(List<String> names) {
        return names.stream().map(this::view).toArray(View[]::new);
    }

    /** The view of this name. */
    public View view(String name) {
        return views.computeIfAbsent(name, any -> new View(this::compare));
    }

    private int compare(int member, int other) {
        return order.compare(requireNonNull(rows.get(member)), requireNonNull(rows.get(other)));
    }

    private void note(int member, View[] into, Fingerprint fingerprint) {
        if (member == viewsOf.size()) {
            viewsOf.add(into);
        } else {
            viewsOf.set(member, into);
        }
        high.set(member, fingerprint.high());
        low.set(member, fingerprint.low());
    }

    private Fingerprint fingerprint(int member) {
        return new Fingerprint(high.get(member), low.get(member));
    }

    /** The boards as they are now; those that say what they said before are the very same objects. */
    public Part publish() {
        if (!touched.isEmpty()) {
            var roster = new Roster<>(members, rows.publish(), order);
            published = published.next(boards -> touched.forEach(view -> view.publish(roster, boards)));
            touched.clear();
        }
        return published;
    }
}
