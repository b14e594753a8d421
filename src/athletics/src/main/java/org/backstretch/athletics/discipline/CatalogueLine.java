package org.backstretch.athletics.discipline;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.backstretch.athletics.TimingMethod;

/** One line of disciplines.csv. The file is ours and quotes nothing, so a split will do. */
record CatalogueLine(String code, String name, String metres, String kind, String legs, String roundings) {

    static CatalogueLine of(String line) {
        List<String> cells = List.of(line.split(",", -1));
        return new CatalogueLine(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(6));
    }

    Discipline discipline() {
        return new Discipline(
                code,
                name,
                DisciplineKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                millimetres(),
                Integer.parseInt(legs),
                byMethod());
    }

    private OptionalLong millimetres() {
        return metres.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(new BigDecimal(metres).movePointRight(3).longValueExact());
    }

    /** Such as FAT=CEIL_0.01;HAND=CEIL_0.1, or ANY=CEIL_1, or DIST=FLOOR_1. */
    private Map<TimingMethod, Rounding> byMethod() {
        Map<TimingMethod, Rounding> byMethod = new EnumMap<>(TimingMethod.class);
        for (String rule : roundings.split(";", -1)) {
            String[] sides = rule.split("=", 2);
            methods(sides[0]).forEach(method -> byMethod.put(method, rounding(sides[1])));
        }
        return byMethod;
    }

    private static List<TimingMethod> methods(String name) {
        return name.equals("ANY") || name.equals("DIST")
                ? Arrays.asList(TimingMethod.values())
                : List.of(TimingMethod.valueOf(name));
    }

    private static Rounding rounding(String rule) {
        return switch (rule) {
            case "CEIL_0.01" -> Rounding.HUNDREDTH;
            case "CEIL_0.1" -> Rounding.TENTH;
            case "CEIL_1" -> Rounding.SECOND;
            case "FLOOR_1" -> Rounding.METRE;
            default -> throw new IllegalStateException("unknown rounding rule " + rule);
        };
    }
}
