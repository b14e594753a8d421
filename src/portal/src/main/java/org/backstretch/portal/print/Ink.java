package org.backstretch.portal.print;

import java.awt.Color;

/** The colours of the project on white paper. */
final class Ink {
    static final Color BLACK = new Color(0x1B1F24);
    static final Color QUIET = new Color(0x5B6570);
    static final Color LINE = new Color(0xC9C4BA);
    static final Color TARTAN = new Color(0xB5432A);
    static final Color INFIELD = new Color(0x2F6B4F);
    static final Color AMBER = new Color(0x8A5C00);
    static final Color ALARM = new Color(0xB3261E);
    static final Color WHITE = Color.WHITE;

    private Ink() {}
}
