package no.svar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/// What stands on the pages of a PDF, in tests.
public final class Printed {

    private Printed() {}

    public static String of(byte[] pdf) {
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        try (var reader = new PdfReader(pdf)) {
            var text = new PdfTextExtractor(reader);
            return IntStream.rangeClosed(1, reader.getNumberOfPages())
                    .mapToObj(page -> page(text, page))
                    .collect(Collectors.joining(" "))
                    .replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String page(PdfTextExtractor text, int number) {
        try {
            return text.getTextFromPage(number);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
