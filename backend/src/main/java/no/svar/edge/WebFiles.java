package no.svar.edge;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The files of the browser portal, read from the jar when they are first asked for and kept.
@Singleton
final class WebFiles {

    static final String FOLDER = "web/";
    static final String PAGE = "index.html";

    /// No part begins with a dot, so nothing above and nothing hidden is reached.
    private static final Pattern NAME = Pattern.compile("(?:[\\w-][\\w.-]*/)*[\\w-][\\w.-]*\\.[a-z]+");

    private static final int MOST_CODINGS = 20;
    private static final List<String> PACKINGS = List.of("br", "gzip");

    private final ConcurrentMap<String, List<WebFile>> found = new ConcurrentHashMap<>();

    /// That file, as small as the caller can unpack it.
    ///
    /// @param accepted the request's `Accept-Encoding`
    Optional<WebFile> find(String name, @Nullable String accepted) {
        if (!NAME.matcher(name).matches() || WebFile.typeOf(name) == null) {
            return Optional.empty();
        }
        var variants = found.get(name);
        if (variants == null) {
            variants = read(name);
            if (variants.isEmpty()) {
                return Optional.empty();
            }
            found.put(name, variants);
        }
        return variants.stream()
                .filter(file -> file.packing() == null || takes(accepted, file.packing()))
                .findFirst();
    }

    private static List<WebFile> read(String name) {
        var plain = WebFile.read(FOLDER, name, null);
        if (plain == null) {
            return List.of();
        }
        var variants = new ArrayList<WebFile>();
        for (var packing : PACKINGS) {
            var packed = WebFile.read(FOLDER, name, packing);
            if (packed != null) {
                variants.add(packed);
            }
        }
        variants.add(plain);
        return List.copyOf(variants);
    }

    private static boolean takes(@Nullable String accepted, String packing) {
        if (accepted == null) {
            return false;
        }
        for (var coding : accepted.split(",", MOST_CODINGS)) {
            var parts = coding.strip().split("\\s*;\\s*q=", 2);
            if (parts[0].equalsIgnoreCase(packing)) {
                return parts.length == 1 || !parts[1].matches("0(\\.0*)?");
            }
        }
        return false;
    }
}
