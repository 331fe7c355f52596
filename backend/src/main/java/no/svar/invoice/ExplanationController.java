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
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.svar.access.Agreements;
import no.svar.access.Customer;
import no.svar.access.Holdings;
import no.svar.invoice.Explanation.Decider;
import no.svar.invoice.Explanation.Explained;
import no.svar.invoice.Explanation.Rule;
import no.svar.invoice.Invoices.Found;
import no.svar.meter.CapacityExplanation;
import no.svar.meter.CapacityExplanation.OfLine;
import no.svar.shared.Language;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// An invoice in plain words, line by line.
@Controller("/v1/invoices")
@Secured("CUSTOMER")
@ExecuteOn(TaskExecutors.BLOCKING)
class ExplanationController {

    /// So many lines of an invoice at most are given the hours that made them.
    private static final int MOST_CAPACITY_LINES = 3;

    private final Agreements agreements;
    private final Invoices invoices;
    private final CapacityExplanation capacity;

    ExplanationController(Agreements agreements, Invoices invoices, CapacityExplanation capacity) {
        this.agreements = agreements;
        this.invoices = invoices;
        this.capacity = capacity;
    }

    @Get("/{number}/explanation")
    ExplanationView explain(
            Customer customer,
            Language language,
            @PathVariable @Size(min = 1, max = 40) String number,
            @QueryValue Invoice.@Nullable Kind kind) {
        var holdings = agreements.of(customer);
        var found = invoices.find(customer, holdings, number, kind).orElseThrow(NoSuchInvoice::new);
        return ExplanationView.of(found, capacity(customer, holdings, found, language), language);
    }

    /// By the position of the line.
    private Map<Integer, OfLine> capacity(
            Customer customer, Holdings holdings, Found found, Language language) {
        var lines =
                found.invoice().document().lines().stream()
                        .filter(line -> line.kind() == LineKind.GRID_CAPACITY)
                        .limit(MOST_CAPACITY_LINES)
                        .toList();
        var hours = new HashMap<Integer, OfLine>();
        for (var line : lines) {
            var point = line.meteringPoint();
            var days = line.period();
            if (point != null && days != null) {
                capacity.ofLine(customer, holdings, point, days, line.text(), language)
                        .ifPresent(made -> hours.put(line.position(), made));
            }
        }
        return hours;
    }

    /// The explanation in one language.
    @Serdeable
    record ExplanationView(
            String number,
            Invoice.Kind kind,
            List<LineView> lines,
            String vatText,
            @Nullable String estimateNote,
            String source,
            Instant asOf) {

        static ExplanationView of(Found found, Map<Integer, OfLine> capacity, Language language) {
            var explanation = Explanation.of(found.invoice());
            var note = explanation.estimateNote();
            return new ExplanationView(
                    found.bill().number(),
                    found.bill().kind(),
                    explanation.lines().stream()
                            .map(line -> LineView.of(line, capacity.get(line.line().position()), language))
                            .toList(),
                    explanation.vat().in(language),
                    note == null ? null : note.in(language),
                    found.bill().source(),
                    found.bill().asOf());
        }
    }

    /// One line, explained in one language.
    @Serdeable
    record LineView(
            int position,
            LineKind kind,
            LineGroup group,
            String what,
            Decider decidedBy,
            String decidedByText,
            @Nullable String arithmetic,
            @Nullable RuleView rule,
            Basis basis,
            String basisText,
            @Nullable OfLine capacity) {

        static LineView of(Explained explained, @Nullable OfLine capacity, Language language) {
            var line = explained.line();
            return new LineView(
                    line.position(),
                    line.kind(),
                    line.kind().group(),
                    explained.what().in(language),
                    explained.decidedBy(),
                    explained.decidedByText().in(language),
                    in(language, explained.arithmetic()),
                    RuleView.of(explained.rule(), language),
                    line.basis(),
                    explained.basisText().in(language),
                    capacity);
        }

        private static @Nullable String in(Language language, @Nullable Text text) {
            return text == null ? null : text.in(language);
        }
    }

    /// The rule behind a line in one language.
    @Serdeable
    record RuleView(String id, String text, String source) {

        static @Nullable RuleView of(@Nullable Rule rule, Language language) {
            return rule == null ? null : new RuleView(rule.id(), rule.text().in(language), rule.source());
        }
    }
}
