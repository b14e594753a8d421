package org.backstretch.portal.entering;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.backstretch.portal.consent.ConsentTexts;
import org.backstretch.portal.question.Question;
import org.backstretch.portal.registration.Prices;

/**
 * What whoever enters a race is asked along with it, and what it costs.
 *
 * @param language of what is agreed to
 * @param consents that whoever enters may give
 */
public record Asked(
        List<Question> questions,
        String language,
        List<ConsentTexts.Text> consents,
        Prices prices,
        List<Prices.Price> costs) {

    static final Asked NOTHING =
            new Asked(List.of(), "EN", List.of(), new Prices(null, false, null, List.of()), List.of());

    static Asked of(
            List<Question> questions, ConsentTexts texts, boolean guardian, Prices prices, Instant now, ZoneId zone) {
        return new Asked(questions, texts.language(), texts.asked(guardian), prices, prices.inForce(now, zone));
    }
}
