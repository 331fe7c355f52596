package no.svar.meter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import no.svar.feed.Reading;
import no.svar.feed.UnreadableBody;
import no.svar.feed.XmlText;
import no.svar.shared.Text;

/// Reads Elhub's NotifyValidatedDataForBillingEnergy from a stream: one document or several, also inside the
/// envelope of a poll; each of their time series becomes a row for every local day.
///
/// Elements are known by their local names as dok.elhub.no publishes them, whatever version's namespace they
/// are in. It reads no DTD and no entities, see [XmlText].
final class ElhubReader {

    private static final int DEEPEST = 40;
    private static final int LONGEST_TEXT = 200;
    private static final String DOCUMENT = "NotifyValidatedDataForBillingEnergy";
    private static final String SERIES = "PayloadEnergyTimeSeries";
    private static final Text OTHER =
            new Text(
                    "Dokumentet inneholder ingen NotifyValidatedDataForBillingEnergy.",
                    "Dokumentet inneheld ingen NotifyValidatedDataForBillingEnergy.",
                    "Dokumentet innehåller ingen NotifyValidatedDataForBillingEnergy.",
                    "The document holds no NotifyValidatedDataForBillingEnergy.");
    private static final Text TOO_DEEP =
            new Text(
                    "Elementene er nøstet dypere enn %s nivåer.",
                    "Elementa er nøsta djupare enn %s nivå.",
                    "Elementen är nästlade djupare än %s nivåer.",
                    "The elements are nested deeper than %s levels.");

    private final XMLStreamReader xml;
    private final String[] names = new String[DEEPEST + 1];
    private int depth;
    private boolean inText;

    private ElhubReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /// @param usualAge of series that bear no time of registration
    /// @throws UnreadableBody where the text is not well-formed, or no such document; series before that
    ///   place have been handed on
    static void read(
            InputStream body, Instant usualAge, ValueRules rules, Consumer<Reading<IntervalRun>> next)
            throws IOException {
        try {
            new ElhubReader(XmlText.of(body)).documents(usualAge, rules, next);
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private void documents(Instant usualAge, ValueRules rules, Consumer<Reading<IntervalRun>> next) {
        boolean found = false;
        int series = 0;
        while (advance()) {
            if (names[depth].equals(DOCUMENT)) {
                found = true;
            } else if (names[depth].equals(SERIES) && names[depth - 1].equals(DOCUMENT)) {
                new ElhubSeries(++series, usualAge, rules, next).tell(observe());
            }
        }
        if (!found) {
            throw new UnreadableBody(OTHER);
        }
    }

    /// Gathers what the series says whose start it is at; ends at its end.
    private ElhubSeries.Said observe() {
        var said = new ElhubSeries.Said();
        int start = depth;
        while (depth >= start) {
            switch (XmlText.next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    enter();
                    said.enter(path(start), xml);
                    inText = true;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inText) {
                        said.add(xml.getText(), LONGEST_TEXT);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (inText) {
                        said.end(path(start));
                    }
                    inText = false;
                    depth--;
                }
                default -> {}
            }
        }
        return said;
    }

    /// Moves on to the start of the next element; false at the end of the text.
    private boolean advance() {
        while (true) {
            switch (XmlText.next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    enter();
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    private void enter() {
        if (depth == DEEPEST) {
            throw new UnreadableBody(TOO_DEEP.with(DEEPEST));
        }
        names[++depth] = xml.getLocalName();
    }

    private String path(int start) {
        var path = new StringBuilder();
        for (int level = start + 1; level <= depth; level++) {
            path.append(level == start + 1 ? "" : "/").append(names[level]);
        }
        return path.toString();
    }
}
