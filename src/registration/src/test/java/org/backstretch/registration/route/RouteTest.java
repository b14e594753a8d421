package org.backstretch.registration.route;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.backstretch.registration.testing.Asking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every route and who may use it. {@code ok} is any answer but 401, 403 and 404; a route missing here fails the test. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class RouteTest {
    private static final String TABLE = """
            # route                                              | nobody | runner | other runner | organizer | other organizer | official | admin
            GET    /disciplines                                  | ok     | ok     | ok           | ok        | ok              | ok       | ok
            GET    /clubs                                        | ok     | ok     | ok           | ok        | ok              | ok       | ok
            GET    /clubs/{club}/aliases                         | 401    | 403    | 403          | 403       | 403             | 403      | ok
            PUT    /clubs/{club}/aliases                         | 401    | 403    | 403          | 403       | 403             | 403      | ok
            GET    /club-merges                                  | 401    | 403    | 403          | 403       | 403             | 403      | ok
            POST   /club-merges                                  | 401    | 403    | 403          | 403       | 403             | 403      | ok
            DELETE /club-merges/{clubMerge}                      | 401    | 403    | 403          | 403       | 403             | 403      | ok
            GET    /people/{person}                              | ok     | ok     | ok           | ok        | ok              | ok       | ok
            GET    /people/{person}/races                        | ok     | ok     | ok           | ok        | ok              | ok       | ok
            GET    /people/{person}/audit                        | 401    | 403    | 403          | 403       | 403             | 403      | ok
            GET    /people/{person}/public-page                  | ok     | ok     | ok           | ok        | ok              | ok       | ok
            GET    /me/public-page                               | 401    | ok     | ok           | ok        | ok              | ok       | ok
            GET    /accounts                                     | 401    | 403    | 403          | 403       | 403             | 403      | ok
            POST   /account-merges/decisions                     | 401    | 403    | 403          | 403       | 403             | 403      | ok
            POST   /account-merges                               | 401    | ok     | ok           | ok        | ok              | ok       | ok
            PUT    /account-merges/{person}                      | 401    | 403    | 403          | 403       | 403             | 403      | 403
            GET    /person-merges                                | 401    | ok     | ok           | ok        | ok              | ok       | ok
            POST   /person-merges                                | 401    | 403    | 403          | ok        | 403             | 403      | ok
            DELETE /person-merges/{personMerge}                  | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /events/{event}/duplicates                    | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /me/clubs                                     | 401    | ok     | ok           | ok        | ok              | ok       | ok
            PUT    /me/clubs                                     | 401    | ok     | ok           | ok        | ok              | ok       | ok
            GET    /me                                           | 401    | ok     | ok           | ok        | ok              | ok       | ok
            PUT    /me                                           | 401    | ok     | ok           | ok        | ok              | ok       | ok
            GET    /me/entries                                   | 401    | ok     | ok           | ok        | ok              | ok       | ok
            GET    /mails                                        | 401    | 403    | 403          | ok        | ok              | 403      | ok
            GET    /link                                         | 401    | 403    | 403          | 403       | 403             | 403      | 403
            GET    /events                                       | ok     | ok     | ok           | ok        | ok              | ok       | ok
            POST   /events                                       | 401    | 403    | 403          | ok        | ok              | 403      | ok
            GET    /events/{event}                               | ok     | ok     | ok           | ok        | ok              | ok       | ok
            PUT    /events/{event}                               | 401    | 403    | 403          | ok        | 403             | 403      | ok
            PUT    /events/{event}/opening                       | 401    | 403    | 403          | ok        | 403             | 403      | ok
            PUT    /events/{event}/closing                       | 401    | 403    | 403          | ok        | 403             | 403      | ok
            PUT    /events/{event}/archive                       | 401    | 403    | 403          | ok        | 403             | 403      | ok
            DELETE /events/{event}/archive                       | 401    | 403    | 403          | ok        | 403             | 403      | ok
            POST   /events/{event}/copies                        | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /safety-questions                             | ok     | ok     | ok           | ok        | ok              | ok       | ok
            GET    /events/{event}/safety-checklist              | ok     | ok     | ok           | ok        | ok              | ok       | ok
            PUT    /events/{event}/safety-checklist              | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /events/{event}/safety-checklist/earlier      | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /events/{event}/safety-checklist/versions     | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /events/{event}/details                       | ok     | ok     | ok           | ok        | ok              | ok       | ok
            PUT    /events/{event}/details                       | 401    | 403    | 403          | ok        | 403             | 403      | ok
            PUT    /events/{event}/details/notice                | 401    | 403    | 403          | ok        | 403             | 403      | ok
            DELETE /events/{event}/details/notice                | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /events/{event}/attachments/{attachment}      | ok     | ok     | ok           | ok        | ok              | ok       | ok
            PUT    /events/{event}/attachments/{attachment}      | 401    | 403    | 403          | ok        | 403             | 403      | ok
            DELETE /events/{event}/attachments/{attachment}      | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /events/{event}/tracks                        | ok     | ok     | ok           | ok        | ok              | ok       | ok
            GET    /races/{race}/track                           | ok     | ok     | ok           | ok        | ok              | ok       | ok
            PUT    /races/{race}/track                           | 401    | 403    | 403          | ok        | 403             | 403      | ok
            DELETE /races/{race}/track                           | 401    | 403    | 403          | ok        | 403             | 403      | ok
            POST   /event-files                                  | 401    | 403    | 403          | ok        | ok              | 403      | ok
            GET    /events/{event}/audit                         | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /events/{event}/officials                     | 401    | 403    | 403          | ok        | 403             | 403      | ok
            POST   /events/{event}/officials                     | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /appointments/{appointment}                   | 401    | 403    | 403          | ok        | 403             | ok       | ok
            PUT    /appointments/{appointment}/acceptance        | 401    | 403    | 403          | 403       | 403             | ok       | 403
            PUT    /appointments/{appointment}/refusal           | 401    | 403    | 403          | 403       | 403             | ok       | 403
            DELETE /appointments/{appointment}                   | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /me/appointments                              | 401    | ok     | ok           | ok        | ok              | ok       | ok
            POST   /organizer-requests                           | 401    | ok     | ok           | ok        | ok              | ok       | ok
            GET    /organizer-requests                           | 401    | 403    | 403          | 403       | 403             | 403      | ok
            PUT    /organizer-requests/{request}/grant           | 401    | 403    | 403          | 403       | 403             | 403      | ok
            PUT    /organizer-requests/{request}/refusal         | 401    | 403    | 403          | 403       | 403             | 403      | ok
            PUT    /organizer-requests/{request}/revocation      | 401    | 403    | 403          | 403       | 403             | 403      | ok
            GET    /me/organizer-requests                        | 401    | ok     | ok           | ok        | ok              | ok       | ok
            DELETE /events/{event}/officials/{account}           | 401    | 403    | 403          | ok        | 403             | 403      | ok
            POST   /events/{event}/races                         | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /races/{race}                                 | ok     | ok     | ok           | ok        | ok              | ok       | ok
            PUT    /races/{race}                                 | 401    | 403    | 403          | ok        | 403             | 403      | ok
            DELETE /races/{race}                                 | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /races/{race}/start-list                      | ok     | ok     | ok           | ok        | ok              | ok       | ok
            GET    /races/{race}/entries                         | 401    | 403    | 403          | ok        | 403             | ok       | ok
            POST   /races/{race}/entries myself                  | 401    | ok     | ok           | ok        | ok              | ok       | ok
            POST   /races/{race}/entries somebody                | 401    | ok     | ok           | ok        | ok              | ok       | ok
            POST   /races/{race}/entry-links                     | ok     | ok     | ok           | ok        | ok              | ok       | ok
            POST   /races/{race}/team-entries                    | 401    | ok     | ok           | ok        | ok              | ok       | ok
            POST   /races/{race}/entry-imports                   | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /races/{race}/entry-imports/{import}          | 401    | 403    | 403          | ok        | 403             | 403      | ok
            PUT    /races/{race}/entry-imports/{import}/columns  | 401    | 403    | 403          | ok        | 403             | 403      | ok
            PUT    /races/{race}/entry-imports/{import}/clubs    | 401    | 403    | 403          | ok        | 403             | 403      | ok
            PUT    /races/{race}/entry-imports/{import}/confirmation | 401 | 403   | 403          | ok        | 403             | 403      | ok
            GET    /races/{race}/advancing-entries               | 401    | 403    | 403          | ok        | 403             | ok       | ok
            POST   /races/{race}/advancing-entries               | 401    | 403    | 403          | ok        | 403             | 403      | ok
            PUT    /races/{race}/heats                           | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /entries/{entry}                              | 401    | ok     | 403          | ok        | 403             | ok       | ok
            PUT    /entries/{entry}                              | 401    | 403    | 403          | ok        | 403             | 403      | ok
            PUT    /entries/{entry}/withdrawal                   | 401    | ok     | 403          | ok        | 403             | 403      | ok
            DELETE /entries/{entry}/withdrawal                   | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /events/{event}/prices                        | ok     | ok     | ok           | ok        | ok              | ok       | ok
            GET    /races/{race}/fees                            | ok     | ok     | ok           | ok        | ok              | ok       | ok
            PUT    /races/{race}/fees                            | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /events/{event}/payment-terms                 | 401    | 403    | 403          | ok        | 403             | ok       | ok
            PUT    /events/{event}/payment-terms                 | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /events/{event}/discounts                     | 401    | 403    | 403          | ok        | 403             | 403      | ok
            PUT    /events/{event}/discounts/{code}              | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /events/{event}/fees                          | 401    | 403    | 403          | ok        | 403             | ok       | ok
            GET    /entries/{entry}/fee                          | 401    | ok     | 403          | ok        | 403             | ok       | ok
            PUT    /entries/{entry}/fee/discount                 | 401    | ok     | 403          | ok        | 403             | 403      | ok
            GET    /entries/{entry}/payments                     | 401    | ok     | 403          | ok        | 403             | ok       | ok
            POST   /entries/{entry}/payments cash                | 401    | 403    | 403          | ok        | 403             | ok       | ok
            POST   /entries/{entry}/payments transfer            | 401    | 403    | 403          | ok        | 403             | 403      | ok
            POST   /events/{event}/bank-imports                  | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /events/{event}/bank-imports/{bankImport}     | 401    | 403    | 403          | ok        | 403             | 403      | ok
            PUT    /events/{event}/bank-imports/{bankImport}/columns | 401 | 403   | 403          | ok        | 403             | 403      | ok
            PUT    /events/{event}/bank-imports/{bankImport}/confirmation | 401 | 403 | 403       | ok        | 403             | 403      | ok
            GET    /events/{event}/calendar                      | ok     | ok     | ok           | ok        | ok              | ok       | ok
            GET    /clubs/{club}/calendar                        | ok     | ok     | ok           | ok        | ok              | ok       | ok
            GET    /me/calendar-feed                             | 401    | ok     | ok           | ok        | ok              | ok       | ok
            PUT    /me/calendar-feed                             | 401    | ok     | ok           | ok        | ok              | ok       | ok
            DELETE /me/calendar-feed                             | 401    | ok     | ok           | ok        | ok              | ok       | ok
            GET    /calendar-feeds/{token}                       | ok     | ok     | ok           | ok        | ok              | ok       | ok
            GET    /entries/{entry}/company                      | 401    | ok     | 403          | ok        | 403             | ok       | ok
            PUT    /entries/{entry}/company                      | 401    | ok     | 403          | ok        | 403             | 403      | ok
            GET    /entries/{entry}/members                      | 401    | ok     | 403          | ok        | 403             | ok       | ok
            POST   /entries/{entry}/claim-links                  | 401    | ok     | ok           | ok        | ok              | ok       | ok
            PUT    /entries/{entry}/claim                        | 401    | ok     | ok           | ok        | ok              | ok       | ok
            GET    /events/{event}/entry-claims                  | 401    | 403    | 403          | ok        | 403             | 403      | ok
            PUT    /entry-claims/{claim}/decision                | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /relay-members/{relayMember}                  | 401    | ok     | 403          | ok        | 403             | ok       | ok
            PUT    /relay-members/{relayMember}                  | 401    | ok     | 403          | ok        | 403             | 403      | ok
            PUT    /relay-members/{relayMember}/confirmation     | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /relay-members/{relayMember}/consents         | 401    | 403    | 403          | ok        | 403             | 403      | ok
            PUT    /relay-members/{relayMember}/consents         | 401    | 403    | 403          | ok        | 403             | 403      | ok
            POST   /relay-members/{relayMember}/guardian-requests | 401   | 403    | 403          | ok        | 403             | 403      | ok
            GET    /relay-members/{relayMember}/emergency-contact | 401   | 403    | 403          | ok        | 403             | 403      | ok
            PUT    /relay-members/{relayMember}/emergency-contact | 401   | 403    | 403          | ok        | 403             | 403      | ok
            DELETE /relay-members/{relayMember}/emergency-contact | 401   | 403    | 403          | ok        | 403             | 403      | ok
            PUT    /relay-members/{relayMember}/refusal          | 401    | 403    | 403          | ok        | 403             | 403      | ok
            POST   /relay-members/{relayMember}/invitations      | 401    | ok     | 403          | ok        | 403             | 403      | ok
            PUT    /entries/{entry}/refusal                      | 401    | 403    | 403          | ok        | 403             | 403      | ok
            PUT    /entries/{entry}/revival                      | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /entries/{entry}/missing                      | 401    | ok     | 403          | ok        | 403             | ok       | ok
            PUT    /entries/{entry}/offer/acceptance             | 401    | ok     | 403          | ok        | 403             | 403      | ok
            DELETE /entries/{entry}/offer                        | 401    | ok     | 403          | ok        | 403             | 403      | ok
            GET    /races/{race}/entry-terms                     | ok     | ok     | ok           | ok        | ok              | ok       | ok
            PUT    /races/{race}/entry-terms                     | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /races/{race}/waiting-list                    | ok     | ok     | ok           | ok        | ok              | ok       | ok
            PUT    /races/{race}/waiting-list/pause              | 401    | 403    | 403          | ok        | 403             | 403      | ok
            DELETE /races/{race}/waiting-list/pause              | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /events/{event}/shared-capacities             | ok     | ok     | ok           | ok        | ok              | ok       | ok
            POST   /events/{event}/shared-capacities             | 401    | 403    | 403          | ok        | 403             | 403      | ok
            PUT    /events/{event}/shared-capacities/{shared}    | 401    | 403    | 403          | ok        | 403             | 403      | ok
            DELETE /events/{event}/shared-capacities/{shared}    | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /entries/{entry}/consents                     | 401    | ok     | 403          | ok        | 403             | 403      | ok
            PUT    /entries/{entry}/consents                     | 401    | ok     | 403          | ok        | 403             | 403      | ok
            POST   /entries/{entry}/guardian-requests            | 401    | ok     | 403          | ok        | 403             | 403      | ok
            GET    /entries/{entry}/emergency-contact            | 401    | ok     | 403          | ok        | 403             | 403      | ok
            PUT    /entries/{entry}/emergency-contact            | 401    | ok     | 403          | ok        | 403             | 403      | ok
            DELETE /entries/{entry}/emergency-contact            | 401    | ok     | 403          | ok        | 403             | 403      | ok
            PUT    /entries/{entry}/public-name                  | 401    | ok     | 403          | ok        | 403             | 403      | ok
            GET    /events/{event}/questions                     | ok     | ok     | ok           | ok        | ok              | ok       | ok
            POST   /events/{event}/questions                     | 401    | 403    | 403          | ok        | 403             | 403      | ok
            PUT    /events/{event}/questions/order               | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /events/{event}/questions/summary             | 401    | 403    | 403          | ok        | 403             | 403      | ok
            PUT    /events/{event}/questions/{question}          | 401    | 403    | 403          | ok        | 403             | 403      | ok
            PUT    /events/{event}/questions/{question}/retirement | 401  | 403    | 403          | ok        | 403             | 403      | ok
            DELETE /events/{event}/questions/{question}/retirement | 401  | 403    | 403          | ok        | 403             | 403      | ok
            GET    /entries/{entry}/answers                      | 401    | ok     | 403          | ok        | 403             | 403      | ok
            PUT    /entries/{entry}/answers                      | 401    | ok     | 403          | ok        | 403             | 403      | ok
            GET    /events/{event}/consent-texts                 | ok     | ok     | ok           | ok        | ok              | ok       | ok
            PUT    /events/{event}/consent-texts                 | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /events/{event}/consents                      | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /races/{race}/bib-plan                        | 401    | 403    | 403          | ok        | 403             | ok       | ok
            PUT    /races/{race}/bib-plan                        | 401    | 403    | 403          | ok        | 403             | 403      | ok
            POST   /races/{race}/bib-assignments                 | 401    | 403    | 403          | ok        | 403             | 403      | ok
            POST   /races/{race}/bib-swaps                       | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /races/{race}/bib-pins                        | 401    | 403    | 403          | ok        | 403             | ok       | ok
            GET    /races/{race}/lost-bibs                       | 401    | 403    | 403          | ok        | 403             | ok       | ok
            PUT    /races/{race}/lost-bibs/{bib}                 | 401    | 403    | 403          | ok        | 403             | 403      | ok
            DELETE /races/{race}/lost-bibs/{bib}                 | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /events/{event}/bib-pools                     | 401    | 403    | 403          | ok        | 403             | ok       | ok
            PUT    /events/{event}/bib-pools                     | 401    | 403    | 403          | ok        | 403             | 403      | ok
            PUT    /entries/{entry}/bib-pin                      | 401    | 403    | 403          | ok        | 403             | 403      | ok
            DELETE /entries/{entry}/bib-pin                      | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /series/{series}/bibs                         | 401    | 403    | 403          | ok        | 403             | 403      | ok
            PUT    /series/{series}/bibs/{person}                | 401    | 403    | 403          | ok        | 403             | 403      | ok
            DELETE /series/{series}/bibs/{person}                | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /events/{event}/desk-list                     | 401    | 403    | 403          | ok        | 403             | 403      | ok
            POST   /events/{event}/check-ins                     | 401    | 403    | 403          | ok        | 403             | 403      | ok
            PUT    /entries/{entry}/check-in                     | 401    | 403    | 403          | ok        | 403             | 403      | ok
            DELETE /entries/{entry}/check-in                     | 401    | 403    | 403          | ok        | 403             | 403      | ok
            PUT    /entries/{entry}/check-in/bib                 | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /events/{event}/check-in-conflicts            | 401    | 403    | 403          | ok        | 403             | 403      | ok
            PUT    /events/{event}/check-in-conflicts/{conflict}/decision | 401 | 403 | 403       | ok        | 403             | 403      | ok
            GET    /events/{event}/desk-devices                  | 401    | 403    | 403          | ok        | 403             | 403      | ok
            POST   /events/{event}/desk-devices                  | 401    | 403    | 403          | ok        | 403             | 403      | ok
            DELETE /events/{event}/desk-devices/{device}         | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /desk-devices/own                             | 401    | 403    | 403          | 403       | 403             | 403      | 403
            GET    /races/{race}/absentees                       | 401    | 403    | 403          | ok        | 403             | ok       | ok
            GET    /series                                       | ok     | ok     | ok           | ok        | ok              | ok       | ok
            POST   /series                                       | 401    | 403    | 403          | ok        | ok              | 403      | ok
            GET    /series/{series}                              | ok     | ok     | ok           | ok        | ok              | ok       | ok
            PUT    /series/{series}                              | 401    | 403    | 403          | ok        | 403             | 403      | ok
            PUT    /series/{series}/opening                      | 401    | 403    | 403          | ok        | 403             | 403      | ok
            GET    /challenges                                   | ok     | ok     | ok           | ok        | ok              | ok       | ok
            POST   /challenges                                   | 401    | 403    | 403          | ok        | ok              | 403      | ok
            GET    /challenges/{challenge}                       | ok     | ok     | ok           | ok        | ok              | ok       | ok
            PUT    /challenges/{challenge}                       | 401    | 403    | 403          | ok        | 403             | 403      | ok
            PUT    /challenges/{challenge}/opening               | 401    | 403    | 403          | ok        | 403             | 403      | ok
            POST   /challenges/{challenge}/teams                 | 401    | ok     | ok           | ok        | ok              | ok       | ok
            POST   /challenges/{challenge}/members               | 401    | ok     | ok           | ok        | ok              | ok       | ok
            PUT    /challenges/{challenge}/members/{member}/departure | 401 | ok   | 403          | ok        | 403             | 403      | ok
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void every_route_answers_whom_it_should(
            String route,
            String nobody,
            String runner,
            String otherRunner,
            String organizer,
            String otherOrganizer,
            String official,
            String admin) {
        var stage = Stage.of(Route.of(route));

        var answers = Arrays.stream(Actor.values())
                .map(actor -> actor + " " + answer(stage.ask(actor, Route.of(route))))
                .toList();

        var expected = new String[] {nobody, runner, otherRunner, organizer, otherOrganizer, official, admin};
        assertEquals(
                Arrays.stream(Actor.values())
                        .map(actor -> actor + " " + expected[actor.ordinal()])
                        .toList(),
                answers);
    }

    /** All that are listed, with their variants. */
    static List<Route> listed() {
        return TABLE.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Route.of(line.split("\\|")[0]))
                .toList();
    }

    /** What nobody in particular is answered. */
    static String toNobody(Route route) {
        return TABLE.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\|"))
                .filter(cells -> Route.of(cells[0]).equals(route))
                .map(cells -> cells[1].strip())
                .findFirst()
                .orElseThrow();
    }

    static String answer(int status) {
        return status < 500 && !Set.of(401, 403, 404, 405, 415).contains(status) ? "ok" : Integer.toString(status);
    }

    @Test
    void the_table_lists_exactly_the_routes_that_the_service_describes() {
        Map<String, Map<String, Object>> described = Asking.nobody()
                .accept("application/json")
                .get("/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");

        var routes = described.entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .map(method -> new Route(
                                        method.toUpperCase(Locale.ROOT),
                                        path.getKey().replaceFirst("^/api/registration", ""),
                                        "")
                                .toString()))
                .collect(Collectors.toCollection(TreeSet::new));
        var listed =
                listed().stream().map(route -> route.plain().toString()).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(listed, routes);
    }
}
