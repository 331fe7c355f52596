package no.svar.invoice;

import java.time.LocalDate;
import no.svar.invoice.Explanation.Rule;
import no.svar.regulation.EstimatedBilling;
import no.svar.regulation.LateInterest;
import no.svar.regulation.ReminderFees;
import no.svar.regulation.ReminderFees.Step;
import no.svar.regulation.StateSupport;
import no.svar.shared.Country;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;

/// The rule of law or contract behind each kind of line, where the portal knows one for the line's days.
final class ExplanationRules {

    private ExplanationRules() {}

    /// Null where no rule is known for that kind of line, country and date.
    static @Nullable Rule of(Line line, Invoice invoice) {
        return switch (invoice.country()) {
            case NO -> norwegian(line, invoice);
            case SE -> swedish(line, invoice);
            case null -> null;
        };
    }

    private static @Nullable Rule norwegian(Line line, Invoice invoice) {
        var day = day(line, invoice);
        return switch (line.kind()) {
            case ENERGY -> ExplanationRuleWords.ELHUB;
            case ENERGY_CERTIFICATE -> ExplanationRuleWords.CERTIFICATES;
            case GRID_ENERGY -> ExplanationRuleWords.GRID_ON_READINGS;
            case ELECTRICITY_TAX -> ExplanationTaxes.electricityTax(line, Country.NO, day);
            case ENOVA_LEVY -> ExplanationTaxes.enovaLevy(line, day);
            case POWER_SUPPORT -> support(day);
            case NORGESPRIS -> norgespris(day);
            case OUTAGE_COMPENSATION -> ExplanationRuleWords.outageInNorway(day);
            case INVOICE_FEE -> ExplanationRuleWords.INVOICE_FEE_NORWAY;
            case REMINDER_FEE -> reminderFee(line, Country.NO, invoice.issuedOn());
            case LATE_INTEREST -> interest(Country.NO, invoice.issuedOn());
            case CORRECTION -> correction(line);
            case ENERGY_MARKUP, ENERGY_FIXED, GRID_CAPACITY, GRID_FIXED, DISCOUNT, OTHER -> null;
        };
    }

    private static @Nullable Rule swedish(Line line, Invoice invoice) {
        return switch (line.kind()) {
            case ENERGY -> ExplanationRuleWords.SWEDISH_ENERGY;
            case ELECTRICITY_TAX -> ExplanationTaxes.electricityTax(line, Country.SE, day(line, invoice));
            case OUTAGE_COMPENSATION -> ExplanationRuleWords.OUTAGE_SWEDEN;
            case INVOICE_FEE -> ExplanationRuleWords.INVOICE_FEE_SWEDEN;
            case REMINDER_FEE -> reminderFee(line, Country.SE, invoice.issuedOn());
            case LATE_INTEREST -> interest(Country.SE, invoice.issuedOn());
            case CORRECTION -> ExplanationRuleWords.CORRECTION_SWEDEN;
            case ENERGY_MARKUP,
                    ENERGY_CERTIFICATE,
                    ENERGY_FIXED,
                    GRID_ENERGY,
                    GRID_CAPACITY,
                    GRID_FIXED,
                    ENOVA_LEVY,
                    POWER_SUPPORT,
                    NORGESPRIS,
                    DISCOUNT,
                    OTHER ->
                    null;
        };
    }

    private static @Nullable Rule support(LocalDate day) {
        var table = StateSupport.threshold();
        if (!table.covers(day)) {
            return null;
        }
        var row = table.on(day);
        return new Rule(table.rule(), ExplanationRuleWords.SUPPORT.with(row.value()), row.source().text());
    }

    private static @Nullable Rule norgespris(LocalDate day) {
        var table = StateSupport.norgespris();
        if (!table.covers(day)) {
            return null;
        }
        var row = table.on(day);
        return new Rule(table.rule(), ExplanationRuleWords.NORGESPRIS.with(row.value()), row.source().text());
    }

    private static @Nullable Rule reminderFee(Line line, Country country, LocalDate day) {
        if (!ReminderFees.covers(country, day)) {
            return null;
        }
        var most = ReminderFees.most(Step.REMINDER, country, day);
        var words =
                switch (country) {
                    case NO -> ExplanationRuleWords.REMINDER_NORWAY;
                    case SE -> ExplanationRuleWords.REMINDER_SWEDEN;
                };
        var id = country == Country.NO ? "NO-FEE-1" : "SE-FEE-1";
        var text =
                isAbove(line, most)
                        ? ExplanationRuleWords.ABOVE_THE_LIMIT.with(words.with(most))
                        : words.with(most);
        return new Rule(id, text, ReminderFees.source(country, day).text());
    }

    /// Whether one fee is above what one reminder may cost; a line without a quantity counts as one.
    private static boolean isAbove(Line line, Money most) {
        var quantity = line.quantity();
        var allowed = quantity == null ? most.amount() : most.amount().multiply(quantity);
        return new Money(line.netMinor(), most.currency()).amount().compareTo(allowed) > 0;
    }

    private static Rule interest(Country country, LocalDate day) {
        var id = country == Country.NO ? "NO-INT-1" : "SE-INT-1";
        var source =
                country == Country.NO
                        ? "Forsinkelsesrenteloven §§ 2 og 3"
                        : "Räntelagen (1975:635) 3, 4, 6 och 9 §§";
        var text =
                LateInterest.covers(country, day)
                        ? ExplanationRuleWords.INTEREST.with(
                                ExplanationUnit.plain(LateInterest.rate(country, day)), day)
                        : ExplanationRuleWords.INTEREST_UNKNOWN.with(day);
        return new Rule(id, text, source);
    }

    private static Rule correction(Line line) {
        var lastDay = line.to();
        var text =
                line.netMinor() > 0 && lastDay != null
                        ? ExplanationRuleWords.CORRECTION_UNTIL.with(
                                EstimatedBilling.lastDayToChargeACorrection(lastDay))
                        : ExplanationRuleWords.CORRECTION_NORWAY;
        return new Rule("NO-6M-1", text, "FOR-1999-03-11-301 §§ 6-14 og 7-5");
    }

    /// The day whose rules count: the line's first, else the invoice's first, else the day of issue.
    private static LocalDate day(Line line, Invoice invoice) {
        var from = line.from();
        return from == null ? invoice.belongsOn() : from;
    }
}
