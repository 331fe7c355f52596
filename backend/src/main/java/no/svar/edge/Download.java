package no.svar.edge;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.InputStream;

/// A file that somebody else made, handed out so that a browser saves it and runs nothing of it.
public final class Download {

    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

    private Download() {}

    /// @param saveAs our own name for it, in which nothing needs to be quoted
    public static HttpResponse<StreamedFile> of(
            InputStream bytes, String mediaType, int size, String saveAs) {
        return HttpResponse.ok(new StreamedFile(bytes, MediaType.of(mediaType), 0, size))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + saveAs + "\"")
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
