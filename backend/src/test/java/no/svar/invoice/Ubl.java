package no.svar.invoice;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.svar.feed.Reading;
import no.svar.shared.Language;

/// A UBL body as a test sends it, and what the reader makes of it.
record Ubl(byte[] body) {

    static final Instant AS_OF = Instant.parse("2026-11-05T06:00:00Z");

    static Ubl of(String text) {
        return new Ubl(text.getBytes(StandardCharsets.UTF_8));
    }

    static Ubl sample(String name) {
        return of(text(name));
    }

    static Ubl batch(String... documents) {
        var batch = new StringBuilder("<Batch xmlns=\"urn:svar:batch\">");
        for (var document : documents) {
            batch.append(document.substring(document.indexOf("?>") + 2));
        }
        return of(batch.append("</Batch>").toString());
    }

    /// The text of a sample of our own.
    static String text(String name) {
        try (var sample = Ubl.class.getResourceAsStream("/ubl/" + name + ".xml")) {
            return new String(Objects.requireNonNull(sample).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Ubl replace(String before, String after) {
        var text = new String(body, StandardCharsets.UTF_8);
        if (!text.contains(before)) {
            throw new IllegalArgumentException("Not in the sample: " + before);
        }
        return of(text.replace(before, after));
    }

    List<Reading<Invoice>> readings() {
        var readings = new ArrayList<Reading<Invoice>>();
        try {
            UblReader.read(new ByteArrayInputStream(body), AS_OF, readings::add);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return readings;
    }

    Reading<Invoice> only() {
        var readings = readings();
        if (readings.size() != 1) {
            throw new AssertionError("Expected one document, were " + readings.size());
        }
        return readings.getFirst();
    }

    Invoice invoice() {
        var reading = only();
        var invoice = reading.fact();
        if (invoice == null) {
            throw new AssertionError(
                    reading.faults().stream()
                            .map(fault -> fault.pointer() + ": " + fault.reason().in(Language.EN))
                            .toList()
                            .toString());
        }
        return invoice;
    }

    /// What is wrong with the only document: `pointer: sentence`.
    List<String> faults() {
        return only().faults().stream()
                .map(fault -> fault.pointer() + ": " + fault.reason().in(Language.EN))
                .toList();
    }
}
