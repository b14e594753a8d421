package org.backstretch.leaderboards.answer;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.function.Function;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.kit.problem.NotHereYet;
import org.backstretch.leaderboards.live.LiveBoards;
import org.backstretch.leaderboards.live.Reader;

/** Answers everybody what is for everybody, and looks at who asks only for what is not. */
@RequestScoped
class Readers {
    private final LiveBoards live;
    private final CurrentIdentityAssociation identity;

    Readers(LiveBoards live, CurrentIdentityAssociation identity) {
        this.live = live;
        this.identity = identity;
    }

    /** Most boards are public: their readers' tokens need not be checked, and nothing waits. */
    <T> Uni<T> answer(Function<Reader, T> answer) {
        try {
            return Uni.createFrom().item(answer.apply(Reader.NOBODY));
        } catch (NotHere | NotHereYet notForEverybody) {
            return identity.getDeferredIdentity().map(who -> answer.apply(live.reader(who)));
        }
    }
}
