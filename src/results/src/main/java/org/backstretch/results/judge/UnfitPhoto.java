package org.backstretch.results.judge;

import org.backstretch.kit.problem.Refused;

/** A file that no photo can be made of. */
final class UnfitPhoto extends Refused {
    private UnfitPhoto(String sentence) {
        super(422, "unfit-photo", sentence);
    }

    static UnfitPhoto heic() {
        return new UnfitPhoto("This is a HEIC photo, which not every browser shows. Send a JPEG: on an iPhone choose"
                + " Settings, Camera, Formats, Most Compatible and take it again, or send a screenshot of it.");
    }

    static UnfitPhoto noPicture() {
        return new UnfitPhoto(
                "This is neither a JPEG nor a PNG, whatever its name says. Send the photo as one of them.");
    }

    static UnfitPhoto damaged() {
        return new UnfitPhoto(
                "This photo is damaged or of an unusual kind. Take it again, or send a screenshot of it.");
    }

    static UnfitPhoto tooManyPixels(long most) {
        return new UnfitPhoto("This photo has more than %d megapixels. Send a smaller one, or a screenshot of it."
                .formatted(most / 1_000_000));
    }
}
