package no.svar.invoice;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.svar.invoice.Explanation.Rule;
import no.svar.invoice.ExplanationController.RuleView;
import no.svar.invoice.Preview.Row;
import no.svar.shared.Language;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;

/// A preview in one language.
@Serdeable
record PreviewView(
        String number,
        boolean binding,
        String text,
        List<LineView> lines,
        TotalsView before,
        TotalsView after,
        Money change,
        List<RefusedView> refused,
        List<RuleView> rules) {

    /// One line, before and after.
    @Serdeable
    record LineView(
            int position,
            LineKind kind,
            String text,
            AmountView before,
            AmountView after,
            boolean changed,
            @Nullable PreviewReason reason,
            @Nullable String reasonText) {}

    /// A line's quantity and what it comes to.
    @Serdeable
    record AmountView(@Nullable BigDecimal quantity, Money net) {}

    /// What the whole comes to.
    @Serdeable
    record TotalsView(Money net, Money vat, Money payable) {}

    /// A line that cannot be recalculated.
    @Serdeable
    record RefusedView(int position, PreviewReason reason, String reasonText) {}

    static PreviewView of(Previews.Answer answer, Language language) {
        var preview = answer.preview();
        var invoice = preview.invoice();
        return new PreviewView(
                invoice.number(),
                false,
                answer.text().in(language),
                preview.rows().stream().map(row -> line(row, invoice, language)).toList(),
                totals(preview.before(), invoice),
                totals(preview.after(), invoice),
                preview.change(),
                preview.refused().stream().map(row -> refused(row, language)).toList(),
                rules(preview).stream()
                        .map(rule -> RuleView.of(rule, language))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static LineView line(Row row, Invoice invoice, Language language) {
        var line = row.line();
        var reason = row.reasonText();
        return new LineView(
                line.position(),
                line.kind(),
                line.text(),
                new AmountView(line.quantity(), new Money(line.netMinor(), invoice.currency())),
                new AmountView(row.quantity(), new Money(row.netMinor(), invoice.currency())),
                row.isChanged(),
                row.reason(),
                reason == null ? null : reason.in(language));
    }

    private static RefusedView refused(Row row, Language language) {
        return new RefusedView(
                row.line().position(),
                Objects.requireNonNull(row.reason()),
                Objects.requireNonNull(row.reasonText()).in(language));
    }

    private static TotalsView totals(PreviewTotals totals, Invoice invoice) {
        var currency = invoice.currency();
        return new TotalsView(
                new Money(totals.netMinor(), currency),
                new Money(totals.vatMinor(), currency),
                new Money(totals.payableMinor(), currency));
    }

    /// How a correction comes about, and what is behind the support that was left as it is.
    private static List<Rule> rules(Preview preview) {
        var invoice = preview.invoice();
        var rules = new ArrayList<Rule>();
        switch (invoice.country()) {
            case NO -> rules.add(ExplanationRuleWords.ELHUB);
            case SE -> rules.add(ExplanationRuleWords.SWEDISH_ENERGY);
            case null -> {}
        }
        preview.refused().stream()
                .map(Row::line)
                .filter(line -> line.kind().group() == LineGroup.SUPPORT)
                .flatMap(line -> Stream.ofNullable(ExplanationRules.of(line, invoice)))
                .filter(rule -> rules.stream().noneMatch(known -> known.id().equals(rule.id())))
                .forEach(rules::add);
        return rules;
    }
}
