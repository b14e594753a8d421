package org.backstretch.portal.raceday;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.results.Cockpits;
import org.backstretch.portal.results.Correction;
import org.backstretch.portal.timing.Seconds;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What officials say over what was measured: an official time, how far the clock of a device is off. */
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
        var bib = form.value("who").strip();
        var entry = day.entryOf(race, bib);
        if (entry.isEmpty()) {
            return day.again(race, form.wrong("who", "Nobody in this race wears bib " + bib + "."));
        }
        if (form.has("back", "yes")) {
            return day.act(race, form, () -> cockpits.takeBackOfficialTime(entry.get()));
        }
        var official = new Correction.OfficialTime(
                form.value("time").strip(), form.value("why").strip());
        return day.act(race, form, () -> cockpits.officialTime(entry.get(), official));
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
