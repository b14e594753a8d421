package org.backstretch.registration.person;

/** A public name taken apart, so that it comes out the same when its parts are put together again. */
public record NameParts(String given, String family) {
    private static final int LONGEST = 80;

    /** At the last space that leaves neither part longer than a part may be. */
    public static NameParts of(String publicName) {
        for (var space = publicName.lastIndexOf(' '); space > 0; space = publicName.lastIndexOf(' ', space - 1)) {
            if (space <= LONGEST && publicName.length() - space - 1 <= LONGEST) {
                return new NameParts(publicName.substring(0, space), publicName.substring(space + 1));
            }
        }
        return new NameParts("", publicName);
    }
}
