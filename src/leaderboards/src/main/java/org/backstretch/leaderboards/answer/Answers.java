package org.backstretch.leaderboards.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.leaderboards.board.Board;
import org.backstretch.leaderboards.live.BoardGroup;

/** The answers about boards as bytes, whichever way they are asked for. */
@Singleton
class Answers {
    /** About a thousand boards' first pages. */
    private static final long ROOM = 16L << 20;

    private final ObjectWriter json;
    private final Kept firstPages = new Kept(ROOM);

    Answers(ObjectMapper json) {
        this.json = json.writer();
    }

    /** The first page of a board is what everybody reads: it is written once for each version. */
    Answer page(Board board, PageRequest ask) {
        return ask.page() == 0
                ? firstPages.get(board.id() + "?" + ask.size(), board.version(), () -> written(board, ask))
                : written(board, ask);
    }

    private Answer written(Board board, PageRequest ask) {
        return new Answer(board.version(), bytes(BoardPage.of(board, ask, "")));
    }

    Answer found(Board board, PageRequest ask, String search) {
        return search.isBlank()
                ? page(board, ask)
                : new Answer(board.version(), bytes(BoardPage.of(board, ask, search)));
    }

    /** Where somebody stands, to be {@link #written} if it is not known to who asks; empty for who is not on the board. */
    Optional<Whereabouts> find(BoardGroup group, Board board, UUID competitor, int around) {
        return Whereabouts.of(group, board, competitor, around);
    }

    Answer written(Whereabouts found) {
        return new Answer(found.tag(), bytes(found));
    }

    private byte[] bytes(Object answer) {
        try {
            return json.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
