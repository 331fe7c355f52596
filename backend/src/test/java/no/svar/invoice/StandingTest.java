package no.svar.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.svar.invoice.Invoice.Kind;
import no.svar.invoice.Standing.Status;
import no.svar.invoice.Standing.What;
import no.svar.shared.Country;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a bill stands, from facts and the day alone.
class StandingTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 20);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // payable, fees, paid, credited, disputed, dunning, day -> status, balance, next, on
                "1000,  0,    0,    0,   0, -,                 2026-03-20, OPEN,          1000, PAY,               2026-03-20",
                "1000,  0,    0,    0,   0, -,                 2026-03-21, OVERDUE,       1000, REMINDER,          2026-04-03",
                "1000,  0,  400,    0,   0, -,                 2026-03-20, PARTLY_PAID,    600, PAY,               2026-03-20",
                "1000,  0,  400,    0,   0, -,                 2026-03-21, OVERDUE,        600, REMINDER,          2026-04-03",
                "1000,  0, 1000,    0,   0, -,                 2026-05-01, PAID,             0, -,                 -",
                "1000,  0, 4700,    0,   0, -,                 2026-05-01, PAID,         -3700, REFUND,            -",
                "1000,  0, 1000,  370,   0, -,                 2026-05-01, PAID,          -370, REFUND,            -",
                "1000,  0,    0,  300,   0, -,                 2026-03-01, OPEN,           700, PAY,               2026-03-20",
                "1000,  0,    0, 1000,   0, -,                 2026-05-01, CREDITED,         0, -,                 -",
                "1000,  0, 1000, 1000,   0, -,                 2026-05-01, CREDITED,     -1000, REFUND,            -",
                "1000,  0,    0,    0, 400, -,                 2026-03-01, DISPUTED,      1000, PAY,               2026-03-20",
                "1000,  0,    0,    0,1000, -,                 2026-05-01, DISPUTED,      1000, ON_HOLD,           -",
                "1000,  0,  600,    0,1000, -,                 2026-05-01, DISPUTED,       400, ON_HOLD,           -",
                "1000,  0, 1000,    0, 400, -,                 2026-05-01, PAID,             0, -,                 -",
                "1000, 38,    0,    0,   0, REMINDER,          2026-04-04, REMINDED,      1038, COLLECTION_NOTICE, 2026-04-17",
                "1000, 38, 1000,    0,   0, REMINDER,          2026-04-04, REMINDED,        38, COLLECTION_NOTICE, 2026-04-17",
                "1000, 38, 1038,    0,   0, REMINDER,          2026-04-04, PAID,             0, -,                 -",
                "1000, 76,    0,    0,   0, COLLECTION_NOTICE, 2026-04-04, REMINDED,      1076, COLLECTION,        2026-04-17",
                "1000, 76,    0,    0,   0, COLLECTION,        2026-05-01, IN_COLLECTION, 1076, COLLECTION,        2026-04-03",
                "   0,  0,    0,    0,   0, -,                 2026-05-01, PAID,             0, -,                 -",
            })
    void followsFromWhatIsOwedPaidAndSent(
            long payable,
            long fees,
            long paid,
            long credited,
            long disputed,
            Dunning.@Nullable Step step,
            LocalDate day,
            Status status,
            long balance,
            @Nullable What what,
            @Nullable LocalDate on) {
        var standing =
                bill(Kind.INVOICE, Country.NO, null, payable, fees, paid, credited, disputed, step)
                        .standing(day);
        assertThat(standing.status()).isEqualTo(status);
        assertThat(standing.balance().minor()).isEqualTo(balance);
        var next = standing.next();
        assertThat(next == null ? null : next.what()).isEqualTo(what);
        assertThat(next == null ? null : next.on()).isEqualTo(on);
    }

    @Test
    void namesTheNorwegianFeeAndItsFirstDay() {
        var next = overdue(Country.NO, LocalDate.of(2026, 3, 21));
        assertThat(next.text().in(Language.EN)).contains("3 April 2026", "38.00", "12 per cent");
        assertThat(next.rule()).isEqualTo("NO-FEE-1");
    }

    @Test
    void saysThatASwedishReminderCostsSomethingOnlyIfAgreed() {
        var next = overdue(Country.SE, LocalDate.of(2026, 3, 21));
        assertThat(next.text().in(Language.SV)).contains("60,00", "avtalat", "inte känd");
        assertThat(next.rule()).isEqualTo("SE-FEE-1");
    }

    @Test
    void saysThatARateIsNotKnownRatherThanGuess() {
        assertThat(overdue(Country.NO, LocalDate.of(2027, 2, 1)).text().in(Language.NB))
                .contains("satsen for 1. februar 2027 er ikke kjent", "dagens sats er ikke kjent");
    }

    @Test
    void usesUpACreditNoteOnWhatItCorrects() {
        var standing = bill(Kind.CREDIT_NOTE, Country.NO, "F-1", 3_700, 0, 0, 0, 0, null).standing(DUE);
        assertThat(standing.status()).isEqualTo(Status.CREDITED);
        assertThat(standing.balance().minor()).isZero();
    }

    @Test
    void owesTheCustomerWhatACreditNoteOfItsOwnGives() {
        var credit = bill(Kind.CREDIT_NOTE, Country.NO, null, 3_700, 0, 0, 0, 0, null).standing(DUE);
        assertThat(credit.status()).isEqualTo(Status.CREDITED);
        assertThat(credit.balance().minor()).isEqualTo(-3_700);
        var paidOut = bill(Kind.CREDIT_NOTE, Country.NO, null, 3_700, 0, -3_700, 0, 0, null).standing(DUE);
        assertThat(paidOut.status()).isEqualTo(Status.PAID);
    }

    @Property
    void alwaysAddsUp(@ForAll("bills") Bill bill, @ForAll("days") LocalDate day) {
        var standing = bill.standing(day);
        assertThat(standing.balance().minor())
                .isEqualTo(
                        bill.signedPayableMinor()
                                + standing.fees().minor()
                                - standing.paid().minor()
                                - standing.credited().minor());
        assertThat(standing.disputed().minor()).isBetween(0L, Math.max(0, standing.balance().minor()));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-60, 500).map(DUE::plusDays);
    }

    @Provide
    Arbitrary<Bill> bills() {
        var amounts = Arbitraries.longs().between(-5_000, 500_000);
        var steps = Arbitraries.of(Dunning.Step.class).injectNull(0.5);
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.of(Country.class).injectNull(0.2),
                        amounts,
                        amounts.list().ofSize(4),
                        steps,
                        Arbitraries.of("F-1").injectNull(0.5))
                .as((kind, country, payable, rest, step, corrects) ->
                        bill(
                                kind,
                                country,
                                corrects,
                                payable,
                                Math.abs(rest.get(0)),
                                rest.get(1),
                                Math.abs(rest.get(2)),
                                Math.abs(rest.get(3)),
                                step));
    }

    private static Standing.Next overdue(Country country, LocalDate day) {
        var next = bill(Kind.INVOICE, country, null, 1_000, 0, 0, 0, 0, null).standing(day).next();
        assertThat(next).isNotNull();
        return java.util.Objects.requireNonNull(next);
    }

    /// A bill that was due on 20 March 2026, and whose last dunning, if any, was sent 14 days later.
    private static Bill bill(
            Kind kind,
            @Nullable Country country,
            @Nullable String corrects,
            long payable,
            long fees,
            long paid,
            long credited,
            long disputed,
            Dunning.@Nullable Step step) {
        return new Bill(
                "A-1",
                DUE.minusDays(14),
                "F-1",
                kind,
                "billing",
                country,
                country == Country.SE ? "SEK" : "NOK",
                DUE,
                null,
                null,
                payable,
                null,
                null,
                null,
                corrects,
                disputed,
                DocumentBasis.MEASURED,
                step,
                step == null ? null : DUE.plusDays(14),
                fees,
                Instant.EPOCH,
                paid,
                credited,
                "");
    }
}
