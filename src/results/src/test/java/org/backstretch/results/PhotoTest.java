package org.backstretch.results;

import static java.util.Objects.requireNonNull;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.backstretch.athletics.Direction;
import org.backstretch.kit.Ids;
import org.backstretch.kit.testing.Teller;
import org.backstretch.kit.testing.Tokens;
import org.backstretch.results.database.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a judge photographed. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhotoTest {
    @Inject
    Database database;

    private Teller registration;
    private Meet meet;

    @BeforeAll
    void open() {
        registration = new Teller();
    }

    @BeforeEach
    void a_race() {
        meet = new Meet(registration).with("1");
        meet.start(Meet.GUN);
    }

    @AfterAll
    void close() {
        registration.close();
    }

    private static String report(Meet meet) {
        return meet.asOfficial()
                .body(Map.of("id", Ids.next(), "bib", "1", "kind", "LANE"))
                .post("/races/{race}/infringements", meet.race)
                .then()
                .statusCode(200)
                .body("hasPhoto", equalTo(false))
                .extract()
                .path("id");
    }

    private static Response put(RequestSpecification who, String report, byte[] file) {
        return Upload.bytes(who).body(file).put("/infringements/{infringement}/photo", report);
    }

    private static Response get(RequestSpecification who, String report) {
        return who.get("/infringements/{infringement}/photo", report);
    }

    private static BufferedImage picture(byte[] jpeg) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        var colour = new Color(image.getRGB(x, y));
        return colour.getRed() > 200 && colour.getBlue() < 50;
    }

    @Test
    void a_phones_photo_is_kept_small_and_without_place_and_serial_number() throws Exception {
        var report = report(meet);
        var sent = Snapshot.jpeg(4_000, 3_000);
        var before = ImageMetadataReader.readMetadata(new ByteArrayInputStream(sent));
        var place = requireNonNull(requireNonNull(before.getFirstDirectoryOfType(GpsDirectory.class))
                .getGeoLocation());
        assertEquals(56.32, place.getLatitude(), 0.01);
        assertTrue(new String(sent, StandardCharsets.ISO_8859_1).contains("SERIAL-4711"));

        put(meet.asOfficial(), report, sent).then().statusCode(204);

        var kept = database.find(
                        "select jpeg from infringement_photo where infringement_id = ?",
                        row -> row.bytes("jpeg"),
                        UUID.fromString(report))
                .orElseThrow();
        var after = ImageMetadataReader.readMetadata(new ByteArrayInputStream(kept));
        assertFalse(after.containsDirectoryOfType(GpsDirectory.class));
        assertFalse(after.containsDirectoryOfType(ExifIFD0Directory.class));
        assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains("SERIAL"));
        assertEquals(1_600, picture(kept).getWidth());
        assertEquals(1_200, picture(kept).getHeight());
        var shown = get(meet.asOfficial(), report);
        shown.then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Cache-Control", containsString("private"))
                .header("X-Content-Type-Options", "nosniff");
        assertArrayEquals(kept, shown.asByteArray());
    }

    /** The left of what the sensor saw is at the bottom of what the judge saw. */
    @Test
    void a_photo_taken_upright_stands_upright() throws Exception {
        var report = report(meet);

        put(meet.asOfficial(), report, Snapshot.turned(800, 600)).then().statusCode(204);

        var kept = picture(get(meet.asOfficial(), report).asByteArray());
        assertEquals(List.of(600, 800), List.of(kept.getWidth(), kept.getHeight()));
        assertTrue(isRed(kept, 300, 750));
        assertFalse(isRed(kept, 300, 50));
    }

    @Test
    void a_small_png_becomes_a_jpeg_and_no_larger() throws Exception {
        var report = report(meet);

        put(meet.asOfficial(), report, Snapshot.png(300, 200)).then().statusCode(204);

        var kept = get(meet.asOfficial(), report).asByteArray();
        assertEquals((byte) 0xFF, kept[0]);
        assertEquals(300, picture(kept).getWidth());
    }

    static Stream<Arguments> unfit() {
        var jpeg = Snapshot.jpeg(400, 300);
        return Stream.of(
                Arguments.of(Snapshot.bomb(), "more than 64 megapixels"),
                Arguments.of(Snapshot.heic(), "Most Compatible"),
                Arguments.of("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8), "neither a JPEG nor a PNG"),
                Arguments.of("GIF89a".getBytes(StandardCharsets.UTF_8), "neither a JPEG nor a PNG"),
                Arguments.of(new byte[0], "neither a JPEG nor a PNG"),
                Arguments.of(Arrays.copyOf(jpeg, 120), "damaged"));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void what_no_photo_can_be_made_of_is_refused_and_the_report_stays(byte[] file, String why) {
        var report = report(meet);

        put(meet.asOfficial(), report, file)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unfit-photo"))
                .body("detail", containsString(why));

        get(meet.asOfficial(), report).then().statusCode(404);
    }

    @Test
    void a_phones_photo_may_be_large_and_no_other_body_is() {
        var report = report(meet);

        put(meet.asOfficial(), report, new byte[12 << 20]).then().statusCode(422);
        put(meet.asOfficial(), report, new byte[17 << 20]).then().statusCode(413);
        Upload.bytes(meet.asOfficial())
                .body(new byte[2 << 20])
                .put("/infringements/{infringement}/state", report)
                .then()
                .statusCode(413);
    }

    @Test
    void only_officials_see_it_and_nobody_else_hears_that_it_is_there() {
        var report = report(meet);
        put(meet.asOfficial(), report, Snapshot.jpeg(40, 30)).then().statusCode(204);

        get(Meet.anybody(), report).then().statusCode(401);
        get(Meet.as(Tokens.runner(UUID.randomUUID())), report).then().statusCode(403);
        get(Meet.byCode(meet.mintCode().jsonPath().getString("code")), report)
                .then()
                .statusCode(403);
        get(Meet.as(Tokens.organizer(meet.organizer)), report).then().statusCode(200);
        var one = "items.find { it.id == '" + report + "' }.hasPhoto";
        Meet.anybody()
                .get("/races/{race}/infringements?size=500", meet.race)
                .then()
                .body(one, nullValue());
        meet.asOfficial()
                .get("/races/{race}/infringements?size=500", meet.race)
                .then()
                .body(one, equalTo(true));
    }

    @Test
    void another_takes_its_place_it_is_removed_and_each_leaves_a_trail() {
        var report = report(meet);
        put(meet.asOfficial(), report, Snapshot.jpeg(40, 30)).then().statusCode(204);
        put(meet.asOfficial(), report, Snapshot.jpeg(80, 60)).then().statusCode(204);

        meet.asOfficial()
                .delete("/infringements/{infringement}/photo", report)
                .then()
                .statusCode(204);

        get(meet.asOfficial(), report).then().statusCode(404);
        meet.asOfficial()
                .get("/races/{race}/audit?size=3", meet.race)
                .then()
                .body("items[0].act", equalTo("infringement-photo"))
                .body("items[0].was", equalTo("80 × 60"))
                .body("items[0].became", nullValue())
                .body("items[1].was", equalTo("40 × 30"))
                .body("items[1].became", equalTo("80 × 60"))
                .body("items[2].became", equalTo("40 × 30"));
    }

    /** Else the file of the event could not be opened any more. */
    @Test
    void there_is_room_for_so_many_photos_of_an_event() {
        var full = new Meet(registration).with("1");
        full.start(Meet.GUN);
        var report = report(full);
        database.update("""
                insert into infringement_photo (race_id, infringement_id, width, height, jpeg, sent_at, sent_by)
                select ?, gen_random_uuid(), 1, 1, '\\xffd8ff'::bytea || convert_to(repeat('x', 1999997), 'utf8'), now(), ?
                from generate_series(1, 13)""", full.race, full.official);

        put(full.asOfficial(), report, Snapshot.jpeg(40, 30))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/photos-full"));
    }

    @Test
    void a_photo_of_a_rehearsal_goes_and_comes_back_with_its_report() {
        var race = new Rehearsed(new Meet(registration).withEntries(List.of()));
        race.begin();
        race.meet.tell(race.meet.entry("1", Direction.BACKWARD));
        race.meet.awaitEntries(1);
        race.meet.start(Meet.GUN);
        var report = report(race.meet);
        put(race.meet.asOfficial(), report, Snapshot.jpeg(40, 30)).then().statusCode(204);

        race.hide();
        get(race.meet.asOfficial(), report).then().statusCode(404);
        race.bringBack();
        get(race.meet.asOfficial(), report).then().statusCode(200);
    }
}
