package org.backstretch.bench.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.backstretch.bench.measure.Measure;
import org.backstretch.bench.measure.Question;
import org.backstretch.bench.measure.Rounds;
import org.backstretch.bench.measure.Sheet;
import org.backstretch.bench.measure.Spread;
import org.backstretch.bench.measure.Target;
import org.backstretch.bench.measure.Venue;
import org.backstretch.bench.peer.Bare;
import org.backstretch.bench.peer.Wrk;

/** B12: the first hundred of a board, new and unchanged, beside a server that says hello. */
public final class TopPage implements Measure {
    private static final int CONNECTIONS = 32;
    private static final String GZIP = "Accept-Encoding: gzip";

    private static final Question PAGE = Question.ratio(
            "first 100 of a board of 100,000, compressed, requests per second / hello", Target.atLeast(0.65, 0.75));
    private static final Question UNCHANGED =
            Question.ratio("the same, unchanged (304), per second / hello", Target.atLeast(0.8, 0.9));
    private static final Question SIZE = new Question("bytes of those 100 rows, compressed", Target.nothing(), "kB");

    @Override
    public String number() {
        return "B12";
    }

    @Override
    public String title() {
        return "first page of a board";
    }

    @Override
    public String beside() {
        return "hello on the bare server";
    }

    @Override
    public List<Question> questions() {
        return List.of(PAGE, UNCHANGED, SIZE);
    }

    @Override
    public void run(Venue venue, Sheet sheet) throws Exception {
        var wrk = Wrk.with(CONNECTIONS, venue.setting().of(2, 5));
        var crowd = venue.crowd();
        var page = URI.create(crowd.boards().board(crowd.race().board()) + "?size=100");
        var first = ask(page);
        var tag = first.headers().firstValue("ETag").orElseThrow();
        try (var bare = Bare.start(1)) {
            var answered = beside(venue, bare, wrk, () -> wrk.perSecond(page, GZIP));
            sheet.enter(PAGE, answered.oursToPeer(), answered.medians("hello", "per second"));
            var unchanged = beside(venue, bare, wrk, () -> wrk.perSecond(page, GZIP, "If-None-Match: " + tag));
            sheet.enter(UNCHANGED, unchanged.oursToPeer(), unchanged.medians("hello", "per second"));
        }
        sheet.enter(SIZE, Spread.of(first.body().length / 1e3), "Content-Encoding: " + encoding(first));
    }

    private static Rounds beside(Venue venue, Bare bare, Wrk wrk, Rounds.Side ours) throws Exception {
        return Rounds.alternate(venue.setting().rounds(), ours, () -> wrk.perSecond(bare.hello()));
    }

    private static HttpResponse<byte[]> ask(URI page) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(page).header("Accept-Encoding", "gzip").build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException(page.getPath() + " answers " + answer.statusCode());
            }
            return answer;
        }
    }

    private static String encoding(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Encoding").orElse("none");
    }
}
