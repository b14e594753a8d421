package org.backstretch.leaderboards.rank;

/** Settles equal keys: a total order over the members of an index, asked only when keys are equal. */
@FunctionalInterface
public interface MemberOrder {
    /** Negative if {@code member} stands before {@code other}, positive if behind; 0 only for a member and itself. */
    int compare(int member, int other);
}
