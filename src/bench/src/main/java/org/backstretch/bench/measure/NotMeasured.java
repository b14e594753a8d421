package org.backstretch.bench.measure;

/** Something that a measure needs is not here: its message says what, and how to get it. */
public final class NotMeasured extends Exception {
    private static final long serialVersionUID = 1;

    public NotMeasured(String because) {
        super(because);
    }

    /** @param debianPackage also the name in most other distributions */
    public static NotMeasured without(String program, String debianPackage) {
        return new NotMeasured("%s is not installed (package %s, on Debian and Ubuntu: sudo apt-get install %s)"
                .formatted(program, debianPackage, debianPackage));
    }
}
