package org.backstretch.portal.raceday;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Consumer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.results.Cockpits;
import org.backstretch.portal.results.Correction;
import org.backstretch.portal.timing.Seconds;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What officials say over what was measured: an official time, a distance, a leg, how far the clock of a device is off. */
@Path("/race-day/{race}")
@Authenticated
public class CorrectionPage {
    @RestClient
    Cockpits cockpits;

    private final RaceDayPage day;

    CorrectionPage(RaceDayPage day) {
        this.day = day;
    }

    @POST
    @Path("/official-times")
    public Response officialTime(UUID race, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var why = form.value("why").strip();
        return correct(
                race,
                form,
                entry -> cockpits.officialTime(
                        entry, new Correction.OfficialTime(form.value("time").strip(), why)),
                cockpits::takeBackOfficialTime);
    }

    @POST
    @Path("/distances")
    public Response distance(UUID race, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var why = form.value("why").strip();
        return correct(
                race,
                form,
                entry -> cockpits.distance(
                        entry, new Correction.Distance(form.value("metres").strip(), why)),
                cockpits::takeBackDistance);
    }

    @POST
    @Path("/legs")
    public Response leg(UUID race, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var typed = form.value("leg").strip();
        if (!typed.matches("[0-9]{1,3}")) {
            return day.again(race, form.wrong("leg", "Say which leg, from 1."));
        }
        var leg = Integer.parseInt(typed);
        var declared = new Correction.Leg(
                form.has("what", "DNF") ? Boolean.FALSE : null,
                form.text("start"),
                form.value("why").strip());
        return correct(
                race,
                form,
                entry -> cockpits.declareLeg(entry, leg, declared),
                entry -> cockpits.takeBackLeg(entry, leg));
    }

    /** Says something of whoever wears the bib, or takes it back. */
    private Response correct(UUID race, Form form, Consumer<UUID> say, Consumer<UUID> takeBack) {
        var bib = form.value("who").strip();
        var entry = day.entryOf(race, bib);
        if (entry.isEmpty()) {
            return day.again(race, form.wrong("who", "Nobody in this race wears bib " + bib + "."));
        }
        var act = form.has("back", "yes") ? takeBack : say;
        return day.act(race, form, () -> act.accept(entry.get()));
    }

    @POST
    @Path("/devices/{device}/offset")
    public Response clockOffset(UUID race, UUID device, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var reason = form.value("reason").strip();
        if (form.has("back", "yes")) {
            return day.act(race, form, () -> cockpits.takeBackClockOffset(race, device, reason));
        }
        var off = Seconds.read(form.value("off"));
        if (off.isEmpty()) {
            return day.again(
                    race, form.wrong("off", "Write how far it is off in seconds, or as minutes:seconds such as 7:00."));
        }
        var millis = form.has("way", "fast") ? -off.get() : off.get();
        return day.act(
                race, form, () -> cockpits.clockOffset(race, device, new Correction.ClockOffset(millis, reason)));
    }
}
