package no.svar.invoice;

import java.util.List;
import no.svar.invoice.Seller.Role;
import no.svar.shared.Country;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// An invoice in plain words: what each line pays for, who decides its price, by which rule, and how it adds
/// up.
///
/// Where the portal cannot check a figure it says so. Nothing is calculated anew: the invoice's own amounts
/// stand, and arithmetic is shown rounded half up to the minor unit where quantity times price has more
/// decimals.
///
/// @param estimateNote what it means that something is estimated; null where nothing is
record Explanation(List<Explained> lines, Text vat, @Nullable Text estimateNote) {

    /// One line, explained.
    record Explained(
            Line line,
            Text what,
            Decider decidedBy,
            Text decidedByText,
            @Nullable Text arithmetic,
            @Nullable Rule rule,
            Text basisText) {}

    /// A rule of law or contract behind a line, said in words.
    ///
    /// @param id the portal's name of the rule
    /// @param source the law and its paragraph, or where it was read
    record Rule(String id, Text text, String source) {}

    /// Who decides what a line costs.
    enum Decider {
        GRID_COMPANY,
        RETAILER,
        STATE,
        AUTHORITY,
        UNKNOWN;

        static Decider of(LineKind kind, Role seller, @Nullable Country country) {
            return switch (kind) {
                case ENERGY, ENERGY_MARKUP, ENERGY_CERTIFICATE, ENERGY_FIXED -> RETAILER;
                case GRID_ENERGY, GRID_CAPACITY, GRID_FIXED -> GRID_COMPANY;
                case ELECTRICITY_TAX, ENOVA_LEVY, POWER_SUPPORT, NORGESPRIS, OUTAGE_COMPENSATION -> STATE;
                case LATE_INTEREST -> country == Country.SE ? AUTHORITY : STATE;
                case INVOICE_FEE, REMINDER_FEE, CORRECTION, DISCOUNT -> of(seller);
                case OTHER -> UNKNOWN;
            };
        }

        private static Decider of(Role seller) {
            return switch (seller) {
                case GRID_COMPANY -> GRID_COMPANY;
                case RETAILER -> RETAILER;
                case BOTH, UNKNOWN -> UNKNOWN;
            };
        }
    }

    static Explanation of(Invoice invoice) {
        var lines = invoice.document().lines().stream().map(line -> explained(line, invoice)).toList();
        return new Explanation(lines, ExplanationVat.of(invoice), ExplanationBasis.note(invoice));
    }

    private static Explained explained(Line line, Invoice invoice) {
        var decider = Decider.of(line.kind(), invoice.document().seller().role(), invoice.country());
        return new Explained(
                line,
                ExplanationWhat.of(line, invoice),
                decider,
                ExplanationDeciders.of(decider, line.kind(), invoice.country()),
                ExplanationArithmetic.of(line, invoice.currency()),
                ExplanationRules.of(line, invoice),
                ExplanationBasis.of(line, invoice.country()));
    }
}
