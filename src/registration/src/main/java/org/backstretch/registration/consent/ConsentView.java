package org.backstretch.registration.consent;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.PublicName;
import org.backstretch.registration.agreement.Answer;
import org.backstretch.registration.agreement.ConsentKind;
import org.backstretch.registration.agreement.Need;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an entry is asked, and what was answered.
 *
 * @param needsGuardian a guardian has to agree that a minor runs
 * @param mayConsent whether the runner is old enough to answer the rest alone
 * @param ofTeam whether it is a team: then each member answers for herself
 * @param forAnother whether the caller entered somebody else, and may be their guardian
 * @param history all that was ever said, the oldest first
 */
@Schema(name = "EntryConsents")
public record ConsentView(
        UUID entryId,
        UUID raceId,
        @Schema(examples = "Backward Mile") String raceName,
        @Schema(examples = "Backward Mile Night") String eventName,
        LocalDate raceDay,
        @Schema(examples = "Ada Reyes") String runnerName,
        PublicName publicNameStyle,
        Language language,
        boolean needsGuardian,
        boolean mayConsent,
        boolean ofTeam,
        boolean forAnother,
        List<Item> items,
        List<Line> history) {

    /**
     * @param version of the text that holds now
     * @param answer absent while nothing was said
     * @param answeredVersion of the text that was answered
     */
    @Schema(name = "EntryConsent")
    public record Item(
            ConsentKind kind,
            Need need,
            String text,
            int version,
            @Nullable Answer answer,
            @Nullable Integer answeredVersion,
            @Nullable Instant at,
            @Nullable Way way,
            @Nullable String givenBy) {

        static Item of(ConsentKind kind, ConsentTerms terms, Optional<Consent> last) {
            var text = terms.text(kind);
            return new Item(
                    kind,
                    terms.need(kind),
                    text.text(),
                    text.version(),
                    last.map(Consent::answer).orElse(null),
                    last.map(said -> said.text().version()).orElse(null),
                    last.map(Consent::at).orElse(null),
                    last.map(Consent::way).orElse(null),
                    last.map(Consent::givenBy).orElse(null));
        }
    }

    @Schema(name = "ConsentLine")
    public record Line(ConsentKind kind, Answer answer, int version, Instant at, Way way, String givenBy) {
        static Line of(Consent said) {
            return new Line(said.kind(), said.answer(), said.text().version(), said.at(), said.way(), said.givenBy());
        }
    }

    public static ConsentView of(Consenter whose, boolean forAnother, Clock clock) {
        var entry = whose.entry();
        var terms = ConsentTerms.of(entry.race().event());
        var minor = Minor.of(whose, clock);
        var history = Consent.history(whose);
        var latest = Consent.latest(history);
        var items = Arrays.stream(ConsentKind.values())
                .filter(kind -> isShown(kind, whose, terms, minor, latest))
                .map(kind -> Item.of(kind, terms, Optional.ofNullable(latest.get(kind))))
                .toList();
        return new ConsentView(
                entry.id(),
                entry.race().id(),
                entry.race().name(),
                entry.race().event().name(),
                entry.raceDay(),
                whose.name(),
                whose.publicNameStyle(),
                terms.language(),
                minor.needsGuardian(),
                minor.mayConsent(),
                whose.isTeam(),
                forAnother,
                items,
                history.stream().map(Line::of).toList());
    }

    /** What was given before it was no longer asked can still be taken back. */
    private static boolean isShown(
            ConsentKind kind, Consenter whose, ConsentTerms terms, Minor minor, Map<ConsentKind, Consent> latest) {
        return latest.containsKey(kind) || terms.asks(kind, whose, minor);
    }
}
