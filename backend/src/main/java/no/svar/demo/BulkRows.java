package no.svar.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import no.svar.shared.Country;

/// The other feeds of the bulk: who its households are, what they hold, and what they paid, a JSON row a
/// line.
@Singleton
@Requires(env = "demo")
final class BulkRows {

    /// A row of the feed `customers`.
    @Serdeable
    record CustomerRow(
            String externalId, String name, String email, String language, Country country, Instant asOf) {

        static CustomerRow of(Home home, Instant asOf) {
            return new CustomerRow(
                    home.key(),
                    home.name(),
                    home.key() + "@example.org",
                    home.language(),
                    home.country(),
                    asOf);
        }
    }

    /// A row of the feed `agreements`.
    @Serdeable
    record AgreementRow(
            String externalId,
            String customer,
            String account,
            String meteringPoint,
            LocalDate from,
            Instant asOf) {

        static Stream<AgreementRow> of(Home home, Instant asOf) {
            return HomeBills.utilities(home).stream()
                    .map(utility ->
                            new AgreementRow(
                                    utility.accountOf(home),
                                    home.key(),
                                    utility.accountOf(home),
                                    home.meteringPoint(),
                                    HomeBills.FIRST_MONTH.atDay(1),
                                    asOf));
        }
    }

    /// A row of the feed `payments`.
    @Serdeable
    record PaymentRow(
            String externalId,
            String reference,
            String payeeAccount,
            String currency,
            long amountMinor,
            LocalDate bookedOn,
            Instant asOf) {

        static PaymentRow of(Bill bill, Instant asOf) {
            return new PaymentRow(
                    "paid-" + bill.number(),
                    bill.reference(),
                    bill.utility().payeeAccount(),
                    bill.utility().country().currency().getCurrencyCode(),
                    bill.payableMinor(),
                    Objects.requireNonNull(bill.paidOn()),
                    asOf);
        }
    }

    /// The bulk never changes.
    static final Instant AS_OF = Instant.parse("2026-11-05T05:00:00Z");

    private final JsonMapper json;
    private final InstantSource clock;

    BulkRows(JsonMapper json, InstantSource clock) {
        this.json = json;
        this.clock = clock;
    }

    /// How old all of it is said to be, whatever this machine's clock shows.
    Instant asOf() {
        var now = clock.instant();
        return AS_OF.isBefore(now) ? AS_OF : now;
    }

    <R> byte[] lines(Stream<R> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        for (var row : (Iterable<R>) rows::iterator) {
            out.writeBytes(json.writeValueAsBytes(row));
            out.write('\n');
        }
        return out.toByteArray();
    }
}
