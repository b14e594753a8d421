package org.backstretch.portal.page;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.TeamMeasure;
import org.backstretch.athletics.TimingMethod;

/** How pages say things. */
@TemplateExtension
public final class Words {
    private static final Locale LANGUAGE = Locale.UK;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", LANGUAGE);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", LANGUAGE);
    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("d MMM", LANGUAGE);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", LANGUAGE);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", LANGUAGE);
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("HH:mm:ss.S", LANGUAGE);
    private static final DateTimeFormatter INPUT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", LANGUAGE);

    private Words() {}

    public static String words(LocalDate day) {
        return DAY.format(day);
    }

    /** As a column has room for. */
    static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** Without its year. */
    static String brief(LocalDate day) {
        return BRIEF.format(day);
    }

    static String shortMonth(LocalDate day) {
        return MONTH.format(day);
    }

    public static String clock(Instant at, ZoneId zone) {
        return CLOCK.format(at.atZone(zone));
    }

    /** To a tenth of a second. */
    static String exactClock(Instant at, ZoneId zone) {
        return EXACT.format(at.atZone(zone));
    }

    public static String words(Instant at, ZoneId zone) {
        return DAY.format(at.atZone(zone)) + ", " + clock(at, zone);
    }

    static String wordsInUtc(Instant at) {
        return words(at, ZoneOffset.UTC) + " UTC";
    }

    /** Seconds as 25:30 or 1:05:00. */
    public static String duration(Long seconds) {
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    static String words(TeamMeasure measure) {
        return switch (measure) {
            case SUM -> "the sum of all members";
            case MEAN_ALL -> "the mean over all members";
            case MEAN_ACTIVE -> "the mean over those who ran";
            case TOP_N -> "the sum of the best few";
            case MEDIAN -> "the median member";
            case DAILY_MEAN_SUM -> "day by day the mean, added up";
        };
    }

    /** As a field for a local date and time wants it. */
    static String input(Instant at, ZoneId zone) {
        return INPUT.format(at.atZone(zone));
    }

    static String glyph(Direction direction) {
        return switch (direction) {
            case BACKWARD -> "←";
            case FORWARD -> "→";
            case ALTERNATED -> "⇄";
        };
    }

    public static String word(Direction direction) {
        return lower(direction);
    }

    public static String words(Sex sex) {
        return switch (sex) {
            case F -> "Women";
            case M -> "Men";
            case X -> "Open";
        };
    }

    public static String words(OutcomeKind outcome) {
        return switch (outcome) {
            case FINISHED -> "finished";
            case DID_NOT_FINISH -> "did not finish";
            case DISQUALIFIED -> "disqualified";
            case DID_NOT_START -> "did not start";
        };
    }

    static String words(TimingMethod timing) {
        return switch (timing) {
            case FAT -> "photo finish";
            case HAND -> "stopwatch";
            case TRANSPONDER -> "transponder";
            case GUN_CLOCK -> "taps at the line";
        };
    }

    /** F, M or X, as a board says whom it ranks. */
    static String sexWords(String sex) {
        return words(Sex.valueOf(sex));
    }

    /** What a mark's tag means. */
    public static String tagWords(String tag) {
        return switch (tag) {
            case "PB" -> "personal best";
            case "SB" -> "best of the season";
            case "CR" -> "course record";
            case "CLR" -> "club record";
            case "NR" -> "national record";
            case "WB" -> "best known in the world";
            default -> tag;
        };
    }

    /** IN_REVIEW becomes "in review". */
    static String lower(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String lower(String choice) {
        return choice.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Metres as people say them: 5 km, 21.0975 km, 400 m. */
    public static String distance(BigDecimal metres) {
        return metres.compareTo(BigDecimal.valueOf(1000)) < 0
                ? plain(metres) + " m"
                : plain(metres.movePointLeft(3)) + " km";
    }

    /** Metres as kilometres with one decimal, for scores. */
    static String kilometres(BigDecimal metres) {
        return metres.movePointLeft(3).setScale(1, RoundingMode.DOWN).toPlainString();
    }

    /** Metres as kilometres, exactly. */
    static String inKilometres(BigDecimal metres) {
        return plain(metres.movePointLeft(3));
    }

    /** A text as a part of an address. */
    static String urlPart(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
