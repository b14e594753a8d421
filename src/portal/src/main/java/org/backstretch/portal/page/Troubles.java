package org.backstretch.portal.page;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.backstretch.portal.service.Refused;
import org.backstretch.portal.signin.Visitor;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Every failure ends as a page with words and a way on, never as a stack trace. */
final class Troubles {
    private static final Logger LOG = Logger.getLogger(Troubles.class);
    private static final String SOON = "5";

    private final Visitor visitor;

    Troubles(Visitor visitor) {
        this.visitor = visitor;
    }

    @ServerExceptionMapper
    Response refused(Refused refused) {
        return switch (refused.problem().status()) {
            case 401 -> signInFirst();
            case 403 -> page(Trouble.notAllowed(said(refused.problem().sentence())));
            case 404 -> page(Trouble.notHere());
            case 410 -> page(Trouble.gone(refused.problem().sentence()));
            case 503 -> away(refused, "Part of Backstretch is away for a moment. Nothing was changed.");
            default -> unexpected(refused);
        };
    }

    @ServerExceptionMapper
    Response serviceAway(ProcessingException failure) {
        return away(failure, "Part of Backstretch is away for a moment. Nothing was changed.");
    }

    @ServerExceptionMapper
    Response keycloakAway(OIDCException failure) {
        return signInAway(failure);
    }

    static Response signInAway(Throwable failure) {
        return away(
                failure,
                "Signing in is away for a moment. Everything public stays open: calendar, start lists, live races.");
    }

    @ServerExceptionMapper
    Response signInUnfinished(AuthenticationCompletionException failure) {
        LOG.infof("A sign-in did not finish: reason=%s", failure.getMessage());
        return page(Trouble.signInUnfinished());
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refusal) {
        return page(Trouble.notAllowed(said(refusal.getMessage())));
    }

    @ServerExceptionMapper
    Response nothingHere(NothingHere nothing) {
        return page(Trouble.nothing(nothing));
    }

    /** More at once than this machine can draw. */
    @ServerExceptionMapper
    Response busy(BulkheadException failure) {
        return away(failure, "Many are printing just now. Nothing was changed.");
    }

    @ServerExceptionMapper
    Response notAPage(WebApplicationException failure) {
        var status = failure.getResponse().getStatus();
        if (status == 404 || status == 405) {
            return page(Trouble.notHere());
        }
        return status >= 500 ? unexpected(failure) : failure.getResponse();
    }

    @ServerExceptionMapper
    Response unexpected(RuntimeException failure) {
        LOG.errorf(failure, "A page failed: address=%s", shown(visitor.here()));
        return page(Trouble.ours());
    }

    /** What a link opens is not for those who read logs. */
    private static String shown(String address) {
        return address.replaceAll("/links/[^/?]+", "/links/…");
    }

    /** What says no more than the status is said in words. */
    private static String said(@Nullable String sentence) {
        return sentence == null || sentence.isBlank() || sentence.equals("Forbidden")
                ? "Your account may not do this. The people who run this installation can make you an organizer."
                : sentence;
    }

    private Response signInFirst() {
        var back = URLEncoder.encode(visitor.here(), StandardCharsets.UTF_8);
        return Response.seeOther(URI.create("/login?back=" + back)).build();
    }

    private static Response away(Throwable failure, String sentence) {
        LOG.warnf("A page had to say that something is away: reason=%s", failure.getMessage());
        var answer = page(Trouble.away(sentence));
        answer.getHeaders().putSingle("Retry-After", SOON);
        return answer;
    }

    private static Response page(Trouble trouble) {
        return Response.status(trouble.status())
                .entity(trouble.render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }
}
