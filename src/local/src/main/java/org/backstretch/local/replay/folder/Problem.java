package org.backstretch.local.replay.folder;

/**
 * Something in a file that cannot be used.
 *
 * @param file its name inside the folder
 * @param line counted from 1; 0 where the file as a whole is meant
 */
public record Problem(String file, int line, String reason) {
    @Override
    public String toString() {
        return line == 0 ? file + ": " + reason : file + ":" + line + ": " + reason;
    }
}
