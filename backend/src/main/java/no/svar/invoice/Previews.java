package no.svar.invoice;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import no.svar.access.Agreements;
import no.svar.access.Customer;
import no.svar.edge.InvalidInput;
import no.svar.invoice.Invoices.Found;
import no.svar.meter.MeterFacts;
import no.svar.meter.MeterFacts.Told;
import no.svar.meter.MeterFacts.Told.Used;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Puts what a customer believes in place of what an invoice estimated.
///
/// A statement each to the agreements, the invoice, and at most two to the meter.
@Singleton
final class Previews {

    private final Agreements agreements;
    private final Invoices invoices;
    private final MeterFacts meters;

    Previews(Agreements agreements, Invoices invoices, MeterFacts meters) {
        this.agreements = agreements;
        this.invoices = invoices;
        this.meters = meters;
    }

    /// Which invoice, and at which metering point where several are on it.
    record Question(String number, Invoice.@Nullable Kind kind, @Nullable String meteringPoint) {}

    /// What the customer believes: a reading, or the use itself.
    sealed interface Belief {

        record Reading(BigDecimal register, LocalDate on) implements Belief {}

        record Use(BigDecimal kwh) implements Belief {}
    }

    /// A preview, and what it says as a whole.
    record Answer(Found found, Preview preview, Text text) {}

    /// @throws NoSuchInvoice where the invoice, or the metering point that is named, is not the customer's
    /// @throws NotRecomputable where nothing can be recalculated
    Answer of(Customer customer, Question asked, Belief belief) {
        var holdings = agreements.of(customer);
        var found =
                invoices.find(customer, holdings, asked.number(), asked.kind())
                        .orElseThrow(NoSuchInvoice::new);
        var named = asked.meteringPoint();
        if (named != null && !holdings.holdsPoint(named)) {
            throw new NoSuchInvoice();
        }
        refuseCredited(found);
        var part = EstimatedPart.of(found.invoice(), named);
        return switch (belief) {
            case Belief.Use use -> {
                var days = part.days();
                var point = part.meteringPoint();
                var estimated =
                        point == null || days == null
                                ? BigDecimal.ZERO
                                : meters.estimatedKwh(customer, holdings, point, days);
                yield ofUse(found, part, estimated, use.kwh());
            }
            case Belief.Reading reading -> {
                var days = part.days();
                var point = part.meteringPoint();
                if (point == null) {
                    throw new NotRecomputable(PreviewWords.NO_POINT);
                }
                if (days == null) {
                    throw new NotRecomputable(PreviewWords.NO_DAYS);
                }
                if (reading.on().isBefore(days.to())) {
                    throw new InvalidInput("#query/readOn", PreviewWords.READ_TOO_EARLY.with(days.to()));
                }
                var told = meters.used(customer, holdings, point, days, reading.register(), reading.on());
                yield switch (told) {
                    case Used used -> answer(found, part, part.kwh(), used.kwh(), used);
                    case Told.Nothing nothing -> throw new NotRecomputable(nothing.why());
                };
            }
        };
    }

    /// Where the meter sends its values itself, only the hours that are estimated are replaced.
    private static Answer ofUse(Found found, EstimatedPart part, BigDecimal hours, BigDecimal kwh) {
        return hours.signum() > 0 && hours.compareTo(part.kwh()) <= 0
                ? answer(found, part, hours, kwh, null)
                : answer(found, part, part.kwh(), kwh, null);
    }

    /// @param estimated how much of the estimated part is replaced
    private static Answer answer(
            Found found, EstimatedPart part, BigDecimal estimated, BigDecimal kwh, @Nullable Used used) {
        var whole = part.kwh().subtract(estimated).add(kwh);
        var preview = Preview.of(found.invoice(), part, whole);
        return new Answer(found, preview, PreviewWords.of(preview, estimated, kwh, used));
    }

    private static void refuseCredited(Found found) {
        var bill = found.bill();
        if (bill.isUsedOnAnother()) {
            throw new NotRecomputable(PreviewWords.CREDIT_NOTE);
        }
        if (bill.creditedMinor() > 0 && bill.creditedMinor() >= bill.payableMinor()) {
            throw new NotRecomputable(PreviewWords.CREDITED);
        }
    }
}
