package org.backstretch.bench.live;

import java.net.http.HttpClient;
import java.util.List;
import org.backstretch.bench.measure.Measure;
import org.backstretch.bench.measure.Question;
import org.backstretch.bench.measure.Sheet;
import org.backstretch.bench.measure.Spread;
import org.backstretch.bench.measure.Target;
import org.backstretch.bench.measure.Venue;
import org.backstretch.local.Durability;
import org.backstretch.local.KafkaBroker;
import org.backstretch.local.PostgresServer;
import org.backstretch.local.process.DataFolder;
import org.backstretch.local.process.Port;
import org.backstretch.local.replay.door.FrontDoor;
import org.backstretch.local.replay.door.Patience;

/** B8: from a crossing to the board of somebody who watches, beside the steps it cannot do without. */
public final class Crossings implements Measure {
    private static final int PER_SECOND = 50;

    private static final Question MEDIAN = Question.ratio(
            "accepted crossing → watcher, 50 a second on one board: p50 / sum of the p50 of commit, Kafka and HTTP",
            Target.atMost(3, 2));
    private static final Question TAIL = Question.ratio("the same: p99 / sum of the p99", Target.atMost(5, 2.5));

    @Override
    public String number() {
        return "B8";
    }

    @Override
    public String title() {
        return "from a crossing to a watcher";
    }

    @Override
    public String beside() {
        return "its floors";
    }

    @Override
    public List<Question> questions() {
        return List.of(MEDIAN, TAIL);
    }

    @Override
    public void run(Venue venue, Sheet sheet) throws Exception {
        var stack = venue.stack();
        var organizer = new FrontDoor(stack.frontDoor(), stack.organizer(), Patience.ofTwoMinutes(venue::say));
        race(organizer, venue.setting().of(250, 1_000)).run(PER_SECOND);
        var race = race(organizer, venue.setting().of(500, 3_000));
        var live = race.run(PER_SECOND);
        var floors = floors(race);
        sheet.enter(MEDIAN, Spread.of(ratio(live, floors, 50)), "ours " + live.words() + "; " + floors.words());
        sheet.enter(TAIL, Spread.of(ratio(live, floors, 99)), "");
    }

    private static LiveRace race(FrontDoor organizer, int runners) {
        var race = new LiveRace(organizer, runners);
        race.prepare();
        return race;
    }

    private record Steps(Times commit, Times kafka, Times http) {
        double sumAt(double percentile) {
            return commit.millisAt(percentile) + kafka.millisAt(percentile) + http.millisAt(percentile);
        }

        String words() {
            return "commit %s; Kafka %s; HTTP through the front door %s"
                    .formatted(commit.words(), kafka.words(), http.words());
        }
    }

    private static Steps floors(LiveRace race) throws Exception {
        try (var postgres = durablePostgres();
                var kafka = KafkaBroker.temporary();
                var client = HttpClient.newHttpClient()) {
            var digest = race.board().resolve(race.board().getPath() + "/digest");
            return new Steps(
                    Floors.commit(postgres.database("floor")), Floors.kafka(kafka), Floors.http(client, digest));
        }
    }

    private static double ratio(Times live, Steps floors, double percentile) {
        return live.millisAt(percentile) / floors.sumAt(percentile);
    }

    private static PostgresServer durablePostgres() {
        var server = PostgresServer.at(DataFolder.temporary(), Port.free(), Durability.DURABLE, List.of("floor"));
        server.start();
        return server;
    }
}
