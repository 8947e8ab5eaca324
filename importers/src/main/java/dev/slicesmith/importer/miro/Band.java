package dev.slicesmith.importer.miro;

import java.util.Locale;
import java.util.Map;

/**
 * Colours as people tell them apart. Sticky notes have one of 16 names; everything else has any colour, which is put
 * into a band by its hue: the bands were tuned on the palettes that Miro has had.
 */
enum Band {
    ORANGE, YELLOW, GREEN, DARK_GREEN, CYAN, BLUE, VIOLET, PINK, RED, NEUTRAL, BLACK,
    /** Not filled. */
    NONE,
    /** The dump does not tell. */
    UNKNOWN;

    private static final Map<String, Band> NAMES = Map.ofEntries(
            Map.entry("gray", NEUTRAL), Map.entry("white", NEUTRAL), Map.entry("light_yellow", YELLOW),
            Map.entry("yellow", YELLOW), Map.entry("orange", ORANGE), Map.entry("light_green", GREEN),
            Map.entry("green", GREEN), Map.entry("dark_green", DARK_GREEN), Map.entry("cyan", CYAN),
            Map.entry("light_pink", PINK), Map.entry("pink", PINK), Map.entry("violet", VIOLET),
            Map.entry("red", RED), Map.entry("light_blue", BLUE), Map.entry("blue", BLUE),
            Map.entry("dark_blue", BLUE), Map.entry("black", BLACK), Map.entry("transparent", NONE));

    /** The band of a name, of {@code #rrggbb} or of {@code #rrggbbaa}. */
    static Band of(String colour) {
        String text = colour.strip().toLowerCase(Locale.ROOT);
        Band named = NAMES.get(text);
        if (named != null) {
            return named;
        }
        if (!text.matches("#[0-9a-f]{6}([0-9a-f]{2})?")) {
            return UNKNOWN;
        }
        return text.endsWith("00") && text.length() == 9 ? NONE : of(Integer.parseInt(text.substring(1, 7), 16));
    }

    /** The band of a colour as 24 bits; negative means not filled. */
    static Band of(int rgb) {
        if (rgb < 0) {
            return NONE;
        }
        if (rgb == 0x93d275) {
            return DARK_GREEN;
        }
        int red = rgb >> 16 & 255;
        int green = rgb >> 8 & 255;
        int blue = rgb & 255;
        int most = Math.max(red, Math.max(green, blue));
        int range = most - Math.min(red, Math.min(green, blue));
        if (most < .20 * 255) {
            return BLACK;
        }
        return range < .10 * most ? NEUTRAL : ofHue(hue(red, green, blue, most, range));
    }

    /** In degrees, as in HSV. */
    private static double hue(int red, int green, int blue, double most, double range) {
        double sextant;
        if (most == red) {
            sextant = (green - blue) / range;
        } else if (most == green) {
            sextant = 2 + (blue - red) / range;
        } else {
            sextant = 4 + (red - green) / range;
        }
        return (sextant * 60 + 360) % 360;
    }

    private static Band ofHue(double degrees) {
        if (degrees < 16 || degrees >= 343) {
            return RED;
        }
        if (degrees < 43) {
            return ORANGE;
        }
        if (degrees < 66) {
            return YELLOW;
        }
        if (degrees < 165) {
            return GREEN;
        }
        if (degrees < 183) {
            return CYAN;
        }
        if (degrees < 244) {
            return BLUE;
        }
        return degrees < 303 ? VIOLET : PINK;
    }
}
