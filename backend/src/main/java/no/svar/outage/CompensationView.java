package no.svar.outage;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.svar.outage.Compensation.State;
import no.svar.regulation.Gsrn;
import no.svar.regulation.LateInterest;
import no.svar.regulation.NorwegianOutage;
import no.svar.regulation.NotCovered;
import no.svar.regulation.SwedishOutage;
import no.svar.shared.Country;
import no.svar.shared.Language;
import no.svar.shared.Money;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// A judgement as its customer reads it.
@Serdeable
record CompensationView(
        String id,
        String meteringPoint,
        List<String> outages,
        Instant startedAt,
        @Nullable Instant restoredAt,
        @Nullable Long minutes,
        String law,
        CompensationResult result,
        @Nullable Money amount,
        String reason,
        String reasonText,
        List<Lacking> missing,
        List<Line> arithmetic,
        Rule rule,
        @Nullable LocalDate payBy,
        @Nullable PaidView paid,
        @Nullable Overdue overdue,
        State state,
        String source,
        Instant asOf) {

    /// Something that has to be told before it can be decided.
    @Serdeable
    record Lacking(String code, String text) {}

    /// A line of the arithmetic.
    @Serdeable
    record Line(String text, @Nullable Money amount) {}

    /// What the law says, and where it was read.
    @Serdeable
    record Rule(String id, String paragraph, String text, String source) {}

    /// What has been paid.
    @Serdeable
    record PaidView(LocalDate on, Money amount, @Nullable String invoiceNumber) {}

    /// That it was not paid in time, and what the law gives then.
    @Serdeable
    record Overdue(LocalDate since, String text, Interest interest) {}

    /// Interest; without an amount where a rate is not known.
    @Serdeable
    record Interest(@Nullable Money amount, String text) {}

    private static final Text NOT_PAID =
            new Text(
                    "Beløpet skulle vært betalt senest %s, og vi har ikke hørt at det er betalt.",
                    "Beløpet skulle vore betalt seinast %s, og vi har ikkje høyrt at det er betalt.",
                    "Beloppet skulle ha betalats senast %s, och vi har inte hört att det är betalt.",
                    "It was to be paid by %s, and we have not heard that it was.");
    private static final Text CLAIM_BY =
            new Text(
                    "%s Er det ikke betalt, må det kreves hos %s senest %s for ikke å gå tapt.",
                    "%s Er det ikkje betalt, må det krevjast hos %s seinast %s for ikkje å gå tapt.",
                    "%s Är det inte betalt måste det krävas hos %s senast %s för att inte gå förlorat.",
                    "%s If it is not paid, it has to be claimed from %s by %s, or it is lost.");
    private static final Text INTEREST =
            new Text(
                    "Loven gir forsinkelsesrente fra %s (%s); til i dag høyst %s.",
                    "Lova gir forseinkingsrente frå %s (%s); til i dag høgst %s.",
                    "Lagen ger dröjsmålsränta från %s (%s); till i dag högst %s.",
                    "The law gives late interest from %s (%s); until today at most %s.");
    private static final Text INTEREST_UNKNOWN =
            new Text(
                    "Loven gir forsinkelsesrente fra %s (%s). Satsen er ikke kjent hos oss, så vi oppgir ikke noe beløp.",
                    "Lova gir forseinkingsrente frå %s (%s). Satsen er ikkje kjend hos oss, så vi oppgir ikkje noko beløp.",
                    "Lagen ger dröjsmålsränta från %s (%s). Räntesatsen är inte känd hos oss, så vi anger inget belopp.",
                    "The law gives late interest from %s (%s). The rate is not known to us, so we give no amount.");
    private static final Text NORWAY =
            new Text(
                    "Husholdninger og fritidsboliger får kompensasjon for avbrudd på mer enn 12 timer.",
                    "Hushald og fritidsbustader får kompensasjon for avbrot på meir enn 12 timar.",
                    "I Norge får hushåll och fritidshus ersättning för avbrott på mer än 12 timmar.",
                    "Households and holiday homes get compensation for outages of more than 12 hours.");
    private static final Text SWEDEN =
            new Text(
                    "I Sverige får alle brukere kompensasjon for avbrudd på minst 12 timer; den kan settes ned i særlige tilfeller.",
                    "I Sverige får alle brukarar kompensasjon for avbrot på minst 12 timar; han kan setjast ned i særlege tilfelle.",
                    "Alla elanvändare får avbrottsersättning för avbrott på minst 12 timmar; den kan jämkas i särskilda fall.",
                    "All users get compensation for outages of at least 12 hours; it may be reduced in special cases.");

    static CompensationView of(Compensation one, LocalDate today, Language language) {
        var verdict = one.verdict();
        var state = one.state(today);
        var amount = verdict.amountMinor();
        return new CompensationView(
                one.id(),
                Gsrn.id(one.key().meteringPoint()),
                one.outages(),
                one.key().startedAt(),
                one.restoredAt(),
                one.restoredAt() == null ? null : verdict.counted().toMinutes(),
                law(one),
                verdict.result(),
                one.isDue() && amount != null ? one.money(amount) : null,
                verdict.reason().name(),
                CompensationWords.reason(one, state).in(language),
                verdict.missing().stream()
                        .map(missing ->
                                new Lacking(
                                        missing.name(), CompensationWords.missing(missing, one).in(language)))
                        .toList(),
                verdict.arithmetic().stream().map(term -> line(term, one, language)).toList(),
                rule(one, language),
                one.payBy(),
                paid(one),
                state == State.OVERDUE ? overdue(one, today, language) : null,
                state,
                one.source(),
                one.asOf());
    }

    private static Line line(Term term, Compensation one, Language language) {
        var minor = term.amountMinor();
        return new Line(ArithmeticWords.of(term, one).in(language), minor == null ? null : one.money(minor));
    }

    private static String law(Compensation one) {
        return one.country() == Country.NO ? "NO-OUT-1" : "SE-OUT-1";
    }

    private static Rule rule(Compensation one, Language language) {
        var day = one.country().dayOf(one.key().startedAt());
        return switch (one.country()) {
            case NO -> {
                var cited = NorwegianOutage.cited(day);
                yield new Rule(law(one), cited.paragraph(), NORWAY.in(language), cited.source());
            }
            case SE -> {
                var cited = SwedishOutage.cited();
                yield new Rule(law(one), cited.paragraph(), SWEDEN.in(language), cited.source());
            }
        };
    }

    private static @Nullable PaidView paid(Compensation one) {
        var paidOn = one.paid().on();
        return paidOn == null || one.paid().minor() == 0
                ? null
                : new PaidView(paidOn, one.money(one.paid().minor()), one.paid().invoiceNumber());
    }

    private static @Nullable Overdue overdue(Compensation one, LocalDate today, Language language) {
        var payBy = one.payBy();
        if (payBy == null) {
            return null;
        }
        var since = payBy.plusDays(1);
        var text = NOT_PAID.with(payBy);
        var claimBy = one.claimBy();
        var said = claimBy == null ? text : CLAIM_BY.with(text, one.gridCompany(), claimBy);
        return new Overdue(since, said.in(language), interest(one, payBy, today, language));
    }

    private static Interest interest(Compensation one, LocalDate payBy, LocalDate today, Language language) {
        var since = payBy.plusDays(1);
        var paragraph = one.country() == Country.NO ? "forsinkelsesrenteloven § 2" : "räntelagen 6 §";
        try {
            var amount = LateInterest.on(one.outstanding(), one.country(), payBy, today);
            return new Interest(amount, INTEREST.with(since, paragraph, amount).in(language));
        } catch (NotCovered unknown) {
            return new Interest(null, INTEREST_UNKNOWN.with(since, paragraph).in(language));
        }
    }
}
