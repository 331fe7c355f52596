package no.svar.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.openpdf.text.pdf.BaseFont;

/// The letters of all that is printed; they are put into each document, so that it looks the same everywhere.
public final class Typeface {

    public static final BaseFont REGULAR = read("liberation/LiberationSans-Regular.ttf");
    public static final BaseFont BOLD = read("liberation/LiberationSans-Bold.ttf");

    private Typeface() {}

    private static BaseFont read(String path) {
        var loader = Typeface.class.getClassLoader();
        try (var font = Objects.requireNonNull(loader.getResourceAsStream(path), path)) {
            return BaseFont.createFont(
                    path, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, font.readAllBytes(), null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
