package no.svar.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

/// Feed rows of as many customers as are asked for, each with as many monthly invoices: the same every time.
///
/// An invoice is one of an ordinary household: eight lines with energy, grid, taxes and VAT that add up.
final class Rows {

    static final int MONTHS = 10;
    private static final LocalDate FIRST_MONTH = LocalDate.of(2026, 1, 1);
    private static final String AS_OF = "2026-11-01T05:00:00Z";

    private Rows() {}

    static String customer(int number) {
        return """
        {"externalId":"%s","name":"Kunde %d","email":"%s","language":"nb","country":"NO","asOf":"%s"}\
        """
                .formatted(customerKey(number), number, email(number), AS_OF);
    }

    static String email(int number) {
        return "kunde" + number + "@example.org";
    }

    static String agreement(int number) {
        return """
        {"externalId":"A%07d","customer":"%s","account":"%s","from":"2020-01-01","asOf":"%s"}\
        """
                .formatted(number, customerKey(number), account(number), AS_OF);
    }

    static String customerKey(int number) {
        return "C%07d".formatted(number);
    }

    static String account(int customer) {
        return "K%07d".formatted(customer);
    }

    static String invoiceNumber(int invoice) {
        return "F%08d".formatted(invoice);
    }

    /// The row of one invoice; invoice `n` belongs to customer `n / MONTHS`.
    static String invoice(int invoice) {
        var from = FIRST_MONTH.plusMonths(invoice % MONTHS);
        var to = from.plusMonths(1).minusDays(1);
        var kwh = 300 + Math.floorMod(invoice * 7919L, 1500);
        var line = new Lines(from, to);
        line.metered("ENERGY", "Strøm, spotpris", kwh, "0.8125");
        line.metered("ENERGY_MARKUP", "Påslag", kwh, "0.0390");
        line.fixed("ENERGY_FIXED", "Månedsavgift", 3900);
        line.metered("GRID_ENERGY", "Nettleie, energiledd", kwh, "0.3120");
        line.fixed("GRID_CAPACITY", "Nettleie, kapasitetsledd 5–10 kW", 33500);
        line.fixed("GRID_FIXED", "Nettleie, fastledd", 12000);
        line.metered("ELECTRICITY_TAX", "Elavgift", kwh, "0.0713");
        line.metered("ENOVA_LEVY", "Enova-avgift", kwh, "0.0100");
        var vat = Math.round(line.net * 0.25);
        return """
        {"number":"%s","account":"%s","country":"NO","currency":"NOK","issuedOn":"%s","dueOn":"%s",\
        "period":{"from":"%s","to":"%s"},"payableMinor":%d,"vatMinor":%d,"paymentReference":"%s",\
        "payeeAccount":"86011117947","seller":{"name":"Fjordkraftlaget","organisationNumber":"974760673",\
        "role":"BOTH"},"lines":[%s],"vat":[{"category":"S","rate":25,"baseMinor":%d,"vatMinor":%d}],\
        "asOf":"%s"}\
        """
                .formatted(
                        invoiceNumber(invoice),
                        account(invoice / MONTHS),
                        to.plusDays(5),
                        to.plusDays(20),
                        from,
                        to,
                        line.net + vat,
                        vat,
                        reference(invoice),
                        line.json,
                        line.net,
                        vat,
                        AS_OF);
    }

    /// A batch of rows `first` (inclusive) to `last` (exclusive) as newline-delimited JSON.
    static byte[] batch(int first, int last, java.util.function.IntFunction<String> row) {
        var text = new StringBuilder((last - first) * 1_600);
        for (int number = first; number < last; number++) {
            text.append(row.apply(number)).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String reference(int invoice) {
        var body = "%012d".formatted(invoice);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            var digit = body.charAt(body.length() - 1 - i) - '0';
            var weighed = i % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return body + (10 - sum % 10) % 10;
    }

    private static final class Lines {
        private final StringBuilder json = new StringBuilder(1_200);
        private final LocalDate from;
        private final LocalDate to;
        private long net;

        Lines(LocalDate from, LocalDate to) {
            this.from = from;
            this.to = to;
        }

        void metered(String kind, String text, int kwh, String price) {
            var minor = Math.round(kwh * Double.parseDouble(price) * 100);
            add(
                    kind,
                    text,
                    "\"quantity\":%d,\"unit\":\"KWH\",\"unitPrice\":%s,\"basis\":\"MEASURED\","
                            .formatted(kwh, price),
                    minor);
        }

        void fixed(String kind, String text, long minor) {
            add(
                    kind,
                    text,
                    "\"quantity\":1,\"unit\":\"MON\",\"unitPrice\":%s,"
                            .formatted(String.format(Locale.ROOT, "%.2f", minor / 100.0)),
                    minor);
        }

        private void add(String kind, String text, String quantity, long minor) {
            json.append(json.isEmpty() ? "" : ",")
                    .append("{\"kind\":\"")
                    .append(kind)
                    .append("\",\"text\":\"")
                    .append(text)
                    .append("\",")
                    .append(quantity)
                    .append("\"netMinor\":")
                    .append(minor)
                    .append(",\"vatCategory\":\"S\",\"vatRate\":25,\"period\":{\"from\":\"")
                    .append(from)
                    .append("\",\"to\":\"")
                    .append(to)
                    .append("\"},\"meteringPoint\":\"707057500012345671\"}");
            net += minor;
        }
    }
}
