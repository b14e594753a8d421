package org.backstretch.results.judge;

/**
 * What a judge photographed, as it is kept: a JPEG of our own making.
 *
 * @param width in pixels, and so is the height
 */
record Photo(byte[] jpeg, int width, int height) {
    /** For the trail. */
    String size() {
        return width + " × " + height;
    }
}
