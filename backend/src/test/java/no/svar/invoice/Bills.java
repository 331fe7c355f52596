package no.svar.invoice;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.UUID;
import no.svar.Api;

/// Rows of the invoice and payment feeds, valid as they are; a test says only what matters to it.
public final class Bills {

    /// A Norwegian account number whose check digit is right.
    public static final String PAYEE = "15030000002";

    private Bills() {}

    /// An invoice over 100 kWh that was issued ten days ago and is due in ten.
    public static AnInvoice anInvoice() {
        return new AnInvoice();
    }

    /// What gives back all of an invoice: a credit note is an invoice of another kind.
    public static AnInvoice aCreditNote(String corrects) {
        return new AnInvoice().with("kind", "CREDIT_NOTE").with("corrects", corrects);
    }

    /// A payment that was booked today.
    public static APayment aPayment() {
        return new APayment();
    }

    /// Several rows as the body of one batch.
    public static String batch(String... rows) {
        return "[" + String.join(",", rows) + "]";
    }

    /// A number of digits that nobody else uses, with a valid MOD10 check digit.
    public static String aReference() {
        return withLuhn(
                Long.toString(
                        Math.abs(UUID.randomUUID().getLeastSignificantBits() % 900_000_000_000L)
                                + 100_000_000_000L));
    }

    public static String withLuhn(String digits) {
        var sum = 0;
        for (int index = 0; index < digits.length(); index++) {
            var digit = digits.charAt(digits.length() - 1 - index) - '0';
            var weighted = index % 2 == 0 ? 2 * digit : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return digits + (10 - sum % 10) % 10;
    }

    private static String unique(String prefix) {
        return prefix + UUID.randomUUID().toString().substring(0, 13);
    }

    /// An invoice row in the making; totals and VAT are summed from the lines unless a test says otherwise.
    public static final class AnInvoice {

        private final ObjectNode row = Api.JSON.createObjectNode();
        private final ArrayNode lines = Api.JSON.createArrayNode();
        private final ArrayNode dunning = Api.JSON.createArrayNode();
        private final ObjectNode instead = Api.JSON.createObjectNode();

        private AnInvoice() {
            var today = LocalDate.now();
            row.put("number", unique("F-")).put("account", unique("A-"));
            row.put("country", "NO").put("currency", "NOK");
            row.put("issuedOn", today.minusDays(10).toString()).put("dueOn", today.plusDays(10).toString());
            row.put("paymentReference", aReference()).put("payeeAccount", PAYEE);
            row.putObject("seller")
                    .put("name", "Fjordkraft Eksempel AS")
                    .put("organisationNumber", "974760673")
                    .put("role", "RETAILER");
            row.put("asOf", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        }

        public AnInvoice forAccount(String account) {
            return with("account", account);
        }

        public AnInvoice number(String number) {
            return with("number", number);
        }

        public AnInvoice issuedOn(LocalDate day) {
            return with("issuedOn", day.toString());
        }

        public AnInvoice dueOn(LocalDate day) {
            return with("dueOn", day.toString());
        }

        public AnInvoice period(LocalDate from, LocalDate to) {
            row.set(
                    "period",
                    Api.JSON.createObjectNode().put("from", from.toString()).put("to", to.toString()));
            return this;
        }

        public AnInvoice reference(String reference) {
            return with("paymentReference", reference);
        }

        public AnInvoice asOf(Instant asOf) {
            return with("asOf", asOf.toString());
        }

        /// A Swedish invoice in kronor.
        public AnInvoice swedish() {
            return with("country", "SE").with("currency", "SEK").with("payeeAccount", "160-9908");
        }

        /// Any text field of the row as it is to be sent.
        public AnInvoice with(String field, String value) {
            row.put(field, value);
            return this;
        }

        /// A number field of the row, in place of what the lines add up to.
        public AnInvoice with(String field, long value) {
            instead.put(field, value);
            return this;
        }

        public AnInvoice without(String field) {
            row.remove(field);
            return this;
        }

        /// A line at 25 % VAT that is not metered.
        public AnInvoice line(String kind, String text, long netMinor) {
            return line(kind, text, netMinor, "25");
        }

        public AnInvoice line(String kind, String text, long netMinor, String vatRate) {
            var line = lines.addObject().put("kind", kind).put("text", text).put("netMinor", netMinor);
            var rate = new BigDecimal(vatRate);
            line.put("vatCategory", rate.signum() == 0 ? "Z" : "S").put("vatRate", rate);
            return this;
        }

        /// Energy at a price in øre for a kWh, 25 % VAT.
        public AnInvoice energy(String kwh, String orePerKwh, String basis) {
            var net = new BigDecimal(kwh).multiply(new BigDecimal(orePerKwh));
            line("ENERGY", "Strøm", net.setScale(0, RoundingMode.HALF_UP).longValueExact());
            return metered(kwh, "KWH", new BigDecimal(orePerKwh).movePointLeft(2).toPlainString(), basis);
        }

        /// Says what the last line's amount comes from.
        public AnInvoice metered(String quantity, String unit, String unitPrice, String basis) {
            ((ObjectNode) lines.get(lines.size() - 1))
                    .put("quantity", new BigDecimal(quantity))
                    .put("unit", unit)
                    .put("unitPrice", new BigDecimal(unitPrice))
                    .put("basis", basis);
            return this;
        }

        /// Says which metering point and days the last line is about.
        public AnInvoice about(String meteringPoint, LocalDate from, LocalDate to) {
            var line = (ObjectNode) lines.get(lines.size() - 1);
            line.put("meteringPoint", meteringPoint);
            line.putObject("period").put("from", from.toString()).put("to", to.toString());
            return this;
        }

        public AnInvoice dunned(String step, LocalDate sentOn, long feeMinor) {
            dunning.addObject().put("step", step).put("sentOn", sentOn.toString()).put("feeMinor", feeMinor);
            return this;
        }

        public String numberGiven() {
            return row.get("number").asText();
        }

        public String referenceGiven() {
            return row.get("paymentReference").asText();
        }

        public String accountGiven() {
            return row.get("account").asText();
        }

        /// What the invoice asks for as it stands.
        public long payableMinor() {
            return built().get("payableMinor").asLong();
        }

        public String build() {
            return built().toString();
        }

        private ObjectNode built() {
            if (lines.isEmpty()) {
                energy("100", "80", "MEASURED");
            }
            var built = row.deepCopy();
            built.set("lines", lines);
            sum(built);
            if (!dunning.isEmpty()) {
                built.set("dunning", dunning);
            }
            built.setAll(instead);
            return built;
        }

        private void sum(ObjectNode built) {
            var bases = new LinkedHashMap<BigDecimal, Long>();
            var total = 0L;
            for (var line : lines) {
                var net = line.get("netMinor").asLong();
                bases.merge(line.get("vatRate").decimalValue(), net, Long::sum);
                total += net;
            }
            var vat = 0L;
            var shares = built.putArray("vat");
            for (var base : bases.entrySet()) {
                var share = vatOf(base.getValue(), base.getKey());
                shares.addObject()
                        .put("category", base.getKey().signum() == 0 ? "Z" : "S")
                        .put("rate", base.getKey())
                        .put("baseMinor", base.getValue())
                        .put("vatMinor", share);
                vat += share;
            }
            var prepaid = instead.path("prepaidMinor").asLong();
            var rounding = instead.path("roundingMinor").asLong();
            built.put("vatMinor", vat).put("payableMinor", total + vat - prepaid + rounding);
        }

        private static long vatOf(long base, BigDecimal rate) {
            return BigDecimal.valueOf(base)
                    .multiply(rate)
                    .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                    .longValueExact();
        }
    }

    /// A payment row in the making.
    public static final class APayment {

        private final ObjectNode row = Api.JSON.createObjectNode();

        private APayment() {
            row.put("externalId", unique("P-")).put("payeeAccount", PAYEE).put("currency", "NOK");
            row.put("amountMinor", 10_000L).put("bookedOn", LocalDate.now().toString());
            row.put("asOf", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        }

        /// Of what that invoice asks for, with its reference, to its account.
        public APayment of(AnInvoice invoice) {
            row.put("payeeAccount", invoice.row.get("payeeAccount").asText());
            row.put("currency", invoice.row.get("currency").asText());
            return reference(invoice.referenceGiven()).amount(invoice.payableMinor());
        }

        public APayment reference(String reference) {
            return with("reference", reference);
        }

        public APayment amount(long minor) {
            row.put("amountMinor", minor);
            return this;
        }

        public APayment bookedOn(LocalDate day) {
            return with("bookedOn", day.toString());
        }

        public APayment allocatedTo(String invoiceNumber) {
            return with("invoiceNumber", invoiceNumber);
        }

        public APayment with(String field, String value) {
            row.put(field, value);
            return this;
        }

        public APayment without(String field) {
            row.remove(field);
            return this;
        }

        public String build() {
            return row.toString();
        }
    }
}
