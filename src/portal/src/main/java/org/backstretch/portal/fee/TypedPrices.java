package org.backstretch.portal.fee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Prices;
import org.backstretch.portal.registration.Prices.Price;

/** A price list as a form has it: a line for each price, such as "15.00", "20.00 2027-05-01" or "8.00 FU18". */
final class TypedPrices {
    private TypedPrices() {}

    /** Empty, with a word on the line, if one cannot be read. */
    static Optional<Prices.Wanted> of(Form form, String currency) {
        var steps = new ArrayList<Price>();
        for (var line : form.value("prices").lines().map(String::strip).toList()) {
            if (line.isEmpty()) {
                continue;
            }
            var price = price(line, currency);
            if (price.isEmpty()) {
                form.wrong(
                        "prices",
                        "“" + line + "” begins with no amount. Write 15.00 or 20.00 2027-05-01 or 8.00 FU18.");
                return Optional.empty();
            }
            steps.add(price.get());
        }
        return Optional.of(new Prices.Wanted(steps));
    }

    private static Optional<Price> price(String line, String currency) {
        var words = List.of(line.split("\\s+"));
        var day = words.stream().skip(1).filter(TypedPrices::isDay).findFirst();
        var category = words.stream().skip(1).filter(word -> !isDay(word)).findFirst();
        return Amounts.typed(words.getFirst(), currency)
                .map(amount -> new Price(category.orElse(null), day.orElse(null), null, amount));
    }

    private static boolean isDay(String word) {
        return word.matches("\\d{4}-\\d{2}-\\d{2}");
    }

    static String written(Prices prices) {
        var lines = new ArrayList<String>();
        for (var step : prices.steps()) {
            var currency = Optional.ofNullable(prices.currency()).orElse("EUR");
            var line = new StringBuilder(
                    Amounts.plain(Optional.ofNullable(step.amount()).orElse(0L), currency));
            Optional.ofNullable(step.fromDay())
                    .ifPresent(day -> line.append(' ').append(day));
            Optional.ofNullable(step.category())
                    .ifPresent(code -> line.append(' ').append(code));
            lines.add(line.toString());
        }
        return String.join("\n", lines);
    }
}
