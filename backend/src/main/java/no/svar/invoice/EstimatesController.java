package no.svar.invoice;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.svar.access.Customer;
import no.svar.invoice.LateCorrection.Corrected;
import no.svar.shared.Language;
import no.svar.shared.Money;
import no.svar.shared.Period;
import org.jspecify.annotations.Nullable;

/// What an invoice rests on, for how long already, and the rules that protect the customer.
@Controller("/v1/invoices")
@Secured("CUSTOMER")
@ExecuteOn(TaskExecutors.BLOCKING)
class EstimatesController {

    private final Estimates estimates;

    EstimatesController(Estimates estimates) {
        this.estimates = estimates;
    }

    @Get("/{number}/estimates")
    EstimatesView estimates(
            Customer customer,
            Language language,
            @PathVariable @Size(min = 1, max = 40) String number,
            @QueryValue Invoice.@Nullable Kind kind) {
        return EstimatesView.of(estimates.of(customer, number, kind), language);
    }

    /// The answer in one language.
    @Serdeable
    record EstimatesView(
            String number,
            List<LineView> lines,
            @Nullable LongView longEstimate,
            @Nullable LateView lateCorrection) {

        static EstimatesView of(Estimates.Answer answer, Language language) {
            var invoice = answer.invoice();
            return new EstimatesView(
                    invoice.number(),
                    invoice.document().lines().stream()
                            .filter(line -> line.basis() != Basis.NOT_METERED)
                            .map(line -> LineView.of(line, invoice, language))
                            .toList(),
                    LongView.of(answer.longEstimate(), language),
                    LateView.of(answer.lateCorrection(), language));
        }
    }

    /// What one metered line rests on, and for which days.
    @Serdeable
    record LineView(
            int position,
            String text,
            @Nullable Period period,
            Basis basis,
            String basisText,
            @Nullable String meteringPoint) {

        static LineView of(Line line, Invoice invoice, Language language) {
            var period = line.period();
            return new LineView(
                    line.position(),
                    line.text(),
                    period == null ? invoice.period() : period,
                    line.basis(),
                    LineTexts.basis(line.basis()).in(language),
                    line.meteringPoint());
        }
    }

    /// How long estimates have lasted.
    @Serdeable
    record LongView(
            String rule,
            LocalDate from,
            LocalDate to,
            int months,
            boolean overLimit,
            Money charged,
            @Nullable Money settled,
            @Nullable Money reduction,
            String text,
            String source) {

        static @Nullable LongView of(@Nullable LongEstimate estimate, Language language) {
            return estimate == null
                    ? null
                    : new LongView(
                            LongEstimate.RULE,
                            estimate.days().from(),
                            estimate.days().to(),
                            estimate.months(),
                            estimate.isTooLong(),
                            estimate.charged(),
                            estimate.settled(),
                            estimate.reduction(),
                            estimate.text().in(language),
                            LongEstimate.SOURCE);
        }
    }

    /// What was corrected too late.
    @Serdeable
    record LateView(String rule, List<CorrectedView> lines, Money notChargeable, String text, String source) {

        static @Nullable LateView of(@Nullable LateCorrection late, Language language) {
            return late == null
                    ? null
                    : new LateView(
                            LateCorrection.RULE,
                            late.lines().stream().map(CorrectedView::of).toList(),
                            late.notChargeable(),
                            late.text().in(language),
                            LateCorrection.SOURCE);
        }
    }

    /// One line that corrects earlier days.
    @Serdeable
    record CorrectedView(
            int position, Period period, LocalDate lastDayToCharge, boolean chargeable, Money amount) {

        static CorrectedView of(Corrected corrected) {
            return new CorrectedView(
                    corrected.line().position(),
                    corrected.period(),
                    corrected.lastDayToCharge(),
                    corrected.chargeable(),
                    corrected.amount());
        }
    }
}
