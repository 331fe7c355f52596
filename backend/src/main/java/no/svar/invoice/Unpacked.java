package no.svar.invoice;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads the inside of an invoice from the text that [Packed] made of it.
final class Unpacked {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser parser;

    private Unpacked(JsonParser parser) {
        this.parser = parser;
    }

    /// Reads one record, from its `{` to its `}`.
    private interface Reader<T> {
        T read() throws IOException;
    }

    static Document of(String text) {
        try (var parser = FACTORY.createParser(text)) {
            parser.nextToken();
            return new Unpacked(parser).document();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Document document() throws IOException {
        Seller seller = null;
        List<Line> lines = List.of();
        List<VatShare> vat = List.of();
        List<Dunning> dunning = List.of();
        long vatMinor = 0;
        long prepaidMinor = 0;
        long roundingMinor = 0;
        for (var name = next(); name != null; name = next()) {
            switch (name) {
                case "seller" -> seller = seller();
                case "lines" -> lines = list(this::line);
                case "vat" -> vat = list(this::share);
                case "vatMinor" -> vatMinor = parser.getLongValue();
                case "prepaidMinor" -> prepaidMinor = parser.getLongValue();
                case "roundingMinor" -> roundingMinor = parser.getLongValue();
                case "dunning" -> dunning = list(this::dunning);
                default -> parser.skipChildren();
            }
        }
        return new Document(needed(seller), lines, vat, vatMinor, prepaidMinor, roundingMinor, dunning);
    }

    private Seller seller() throws IOException {
        String sellerName = null;
        String organisationNumber = null;
        Seller.Role role = null;
        for (var name = next(); name != null; name = next()) {
            switch (name) {
                case "name" -> sellerName = parser.getText();
                case "organisationNumber" -> organisationNumber = parser.getText();
                case "role" -> role = Seller.Role.valueOf(parser.getText());
                default -> parser.skipChildren();
            }
        }
        return new Seller(needed(sellerName), organisationNumber, needed(role));
    }

    private Line line() throws IOException {
        int position = 0;
        LineKind kind = null;
        String text = null;
        BigDecimal quantity = null;
        String unit = null;
        BigDecimal unitPrice = null;
        long netMinor = 0;
        String vatCategory = null;
        BigDecimal vatRate = null;
        LocalDate from = null;
        LocalDate to = null;
        Basis basis = null;
        String meteringPoint = null;
        for (var name = next(); name != null; name = next()) {
            switch (name) {
                case "position" -> position = parser.getIntValue();
                case "kind" -> kind = LineKind.valueOf(parser.getText());
                case "text" -> text = parser.getText();
                case "quantity" -> quantity = parser.getDecimalValue();
                case "unit" -> unit = parser.getText();
                case "unitPrice" -> unitPrice = parser.getDecimalValue();
                case "netMinor" -> netMinor = parser.getLongValue();
                case "vatCategory" -> vatCategory = parser.getText();
                case "vatRate" -> vatRate = parser.getDecimalValue();
                case "from" -> from = date();
                case "to" -> to = date();
                case "basis" -> basis = Basis.valueOf(parser.getText());
                case "meteringPoint" -> meteringPoint = parser.getText();
                default -> parser.skipChildren();
            }
        }
        return new Line(
                position,
                needed(kind),
                needed(text),
                quantity,
                unit,
                unitPrice,
                netMinor,
                needed(vatCategory),
                needed(vatRate),
                from,
                to,
                needed(basis),
                meteringPoint);
    }

    private VatShare share() throws IOException {
        String category = null;
        BigDecimal rate = null;
        long baseMinor = 0;
        long vatMinor = 0;
        for (var name = next(); name != null; name = next()) {
            switch (name) {
                case "category" -> category = parser.getText();
                case "rate" -> rate = parser.getDecimalValue();
                case "baseMinor" -> baseMinor = parser.getLongValue();
                case "vatMinor" -> vatMinor = parser.getLongValue();
                default -> parser.skipChildren();
            }
        }
        return new VatShare(needed(category), needed(rate), baseMinor, vatMinor);
    }

    private Dunning dunning() throws IOException {
        Dunning.Step step = null;
        LocalDate sentOn = null;
        long feeMinor = 0;
        for (var name = next(); name != null; name = next()) {
            switch (name) {
                case "step" -> step = Dunning.Step.valueOf(parser.getText());
                case "sentOn" -> sentOn = date();
                case "feeMinor" -> feeMinor = parser.getLongValue();
                default -> parser.skipChildren();
            }
        }
        return new Dunning(needed(step), needed(sentOn), feeMinor);
    }

    /// The next field's name, with the parser at its value; null behind the last.
    private @Nullable String next() throws IOException {
        var name = parser.nextFieldName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    private <T> List<T> list(Reader<T> one) throws IOException {
        var all = new ArrayList<T>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            all.add(one.read());
        }
        return List.copyOf(all);
    }

    /// `2026-01-31`, which a formatter would take a hundred times as long for.
    private LocalDate date() throws IOException {
        var text = parser.getText();
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static <T> T needed(@Nullable T value) {
        return Objects.requireNonNull(value, "The inside of an invoice lacks a field");
    }
}
