package org.backstretch.registration.route;

import java.util.Map;

/**
 * A method and a path.
 *
 * @param variant tells two uses of one route apart; empty for most
 */
record Route(String method, String path, String variant) {

    static Route of(String text) {
        var words = text.strip().split("\\s+", 3);
        return new Route(words[0], words[1], words.length > 2 ? words[2] : "");
    }

    /** Whether it is about this: as a part of its path, or as an id in it. */
    boolean names(String thing) {
        return path.contains("{" + thing + "}") || path.contains("/" + thing);
    }

    boolean onlyReads() {
        return method.equals("GET");
    }

    Route plain() {
        return new Route(method, path, "");
    }

    String address(Map<String, Object> ids) {
        var address = path;
        for (var id : ids.entrySet()) {
            address = address.replace("{" + id.getKey() + "}", id.getValue().toString());
        }
        return address;
    }

    @Override
    public String toString() {
        return (method + " " + path + " " + variant).strip();
    }
}
