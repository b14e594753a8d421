package org.backstretch.portal.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.portal.line.Qr;
import org.backstretch.portal.page.Words;
import org.backstretch.portal.print.Typeface.Style;
import org.backstretch.portal.result.Rank;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPageEventHelper;

/** Certificates on A4, one to a page, to be printed on white paper: below runs a track, and what moves on it moves backward. */
final class Certificates {
    private static final Rectangle LANDSCAPE = new Rectangle(PageSize.A4.getHeight(), PageSize.A4.getWidth());
    private static final float LEFT = 64;
    private static final float RIGHT = 778;
    private static final float TRACK = 96;
    private static final float INFIELD = 7;
    private static final int LANES = 4;
    private static final float QR = 66;
    private static final float SIGNATURE = 490;

    private static final Style KICKER = new Style(12, true, Ink.TARTAN);
    private static final Style EVENT = new Style(20, true, Ink.BLACK);
    private static final Style WHERE = new Style(12, false, Ink.QUIET);
    private static final Style NAME = new Style(50, true, Ink.BLACK);
    private static final Style RAN = new Style(17, false, Ink.BLACK);
    private static final Style MARK = new Style(60, true, Ink.TARTAN);
    private static final Style PLACE = new Style(22, true, Ink.BLACK);
    private static final Style OF = new Style(12, false, Ink.QUIET);
    private static final Style FINE = new Style(8, false, Ink.QUIET);
    private static final float SMALLEST_NAME = 18;

    private final Paper paper;
    private final Heading heading;
    private boolean isBegun;

    /** @param whose what tells these from other certificates of the same list */
    Certificates(Heading heading, String whose, String title, Printing printing) {
        var printed = heading.printed();
        this.heading = heading;
        paper = new Paper(
                LANDSCAPE,
                0,
                "certificates " + heading.race().id() + " " + printed.version() + " " + whose,
                title,
                Objects.requireNonNull(printed.publishedAt()),
                printing);
        paper.open(new PdfPageEventHelper());
    }

    void print(Honour honour) {
        if (isBegun) {
            paper.nextPage();
        }
        isBegun = true;
        var pen = new Pen(paper.canvas());
        track(pen);
        occasion(pen);
        achievement(pen, honour);
        source(pen);
    }

    /** Four lanes seen from above, and the mark on its way to the left. */
    private static void track(Pen pen) {
        var width = LANDSCAPE.getWidth();
        pen.area(0, 0, width, TRACK, Ink.TARTAN);
        pen.area(0, TRACK, width, INFIELD, Ink.INFIELD);
        for (int lane = 1; lane < LANES; lane++) {
            var y = TRACK / LANES * lane;
            pen.line(0, y, width, y, 1.2f, Ink.WHITE);
        }
        pen.line(0, TRACK, width, TRACK, 1.8f, Ink.WHITE);
        pen.mark(LEFT, TRACK / LANES * 1.5f - 8, 16, Ink.WHITE);
    }

    private void occasion(Pen pen) {
        pen.mark(LEFT + 1, 519, 11, Ink.TARTAN);
        left(pen, "C E R T I F I C A T E", KICKER, LEFT + 28, 520);
        left(pen, heading.title(), fitting(heading.title(), EVENT), 488);
        left(pen, heading.whereAndWhen(), WHERE, 468);
    }

    private void achievement(Pen pen, Honour honour) {
        left(pen, honour.name(), fitting(honour.name(), NAME), 378);
        Optional.ofNullable(honour.row().clubName()).ifPresent(club -> left(pen, club, RAN.in(Ink.QUIET), 350));
        var ran = heading.race().name() + ", run " + manner(honour.row().direction());
        left(pen, ran, fitting(ran, RAN), 306);
        left(pen, Optional.ofNullable(honour.row().mark()).orElse(""), MARK, 240);
        var x = LEFT;
        for (var place : places(honour)) {
            x = place(pen, place, x);
        }
        if (x < SIGNATURE) {
            pen.line(SIGNATURE, 185, SIGNATURE + 190, 185, 0.6f, Ink.QUIET);
            left(pen, "for the organizer", FINE, SIGNATURE, 173);
        }
    }

    private record Place(String text, String of) {
        static Place of(Rank rank, String among) {
            return new Place((rank.isTied() ? "tied " : "") + rank.ordinal(), "of " + rank.of() + " " + among);
        }
    }

    private static List<Place> places(Honour honour) {
        var places = new ArrayList<Place>();
        places.add(Place.of(honour.overall(), honour.overall().of() == 1 ? "finisher" : "finishers"));
        honour.sex()
                .ifPresent(rank -> places.add(Place.of(rank, whom(honour.row().sex()))));
        honour.category()
                .ifPresent(rank ->
                        places.add(Place.of(rank, "in category " + honour.row().category())));
        return places;
    }

    private static String whom(@Nullable Sex sex) {
        return Optional.ofNullable(sex).map(Words::words).orElse("").toLowerCase(Locale.ROOT);
    }

    private float place(Pen pen, Place place, float x) {
        left(pen, place.text, PLACE, x, 188);
        left(pen, place.of, OF, x, 171);
        return x
                + 36
                + Math.max(
                        paper.typeface().width(place.text, PLACE),
                        paper.typeface().width(place.of, OF));
    }

    private static String manner(@Nullable Direction direction) {
        return direction == null
                ? ""
                : switch (direction) {
                    case BACKWARD -> "backward";
                    case FORWARD -> "forward";
                    case ALTERNATED -> "backward and forward in turn";
                };
    }

    private void source(Pen pen) {
        pen.qr(Qr.of(heading.address()), RIGHT - QR + 6, TRACK + INFIELD + 26, QR);
        var y = TRACK + INFIELD + 14;
        left(
                pen,
                "Official results, version " + heading.printed().version() + " · rule set " + heading.ruleSet(),
                FINE,
                y);
        pen.text(paper.typeface().write(heading.address(), FINE), Element.ALIGN_RIGHT, RIGHT, y);
    }

    private void left(Pen pen, String text, Style style, float y) {
        left(pen, text, style, LEFT, y);
    }

    private void left(Pen pen, String text, Style style, float x, float y) {
        pen.text(paper.typeface().write(text, style), Element.ALIGN_LEFT, x, y);
    }

    /** Long names become smaller. */
    private Style fitting(String text, Style style) {
        var width = paper.typeface().width(text, style);
        return width <= RIGHT - LEFT
                ? style
                : style.sized(Math.max(Math.min(SMALLEST_NAME, style.size()), style.size() * (RIGHT - LEFT) / width));
    }

    byte[] bytes() {
        return paper.bytes();
    }
}
