package org.backstretch.portal.signin;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** A page of ours to go to. Anything else that was asked for becomes the home page. */
public record LocalPath(URI uri) {
    public static final LocalPath HOME = new LocalPath(URI.create("/"));

    public static LocalPath of(@Nullable String asked) {
        if (asked == null || !asked.startsWith("/") || asked.startsWith("//") || asked.contains("\\")) {
            return HOME;
        }
        try {
            var uri = new URI(asked);
            return uri.isAbsolute() || uri.getRawAuthority() != null ? HOME : new LocalPath(uri);
        } catch (URISyntaxException notAPath) {
            return HOME;
        }
    }
}
