package org.backstretch.portal.leaderboards;

import java.util.List;
import org.backstretch.athletics.Direction;

/**
 * A record and who holds it.
 *
 * @param board its id, such as records-5KR-backward.F.F35
 * @param rows several if their marks are equal
 */
public record HeldRecord(String board, String name, String discipline, Direction direction, List<BoardRow> rows) {}
