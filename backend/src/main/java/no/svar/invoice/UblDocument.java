package no.svar.invoice;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.svar.feed.Reading;
import no.svar.feed.Reasons;
import no.svar.regulation.Gsrn;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// One UBL document being read: its head here, each part by a reader of its own, an [Invoice] in the end.
final class UblDocument {

    /// Elements of Peppol BIS Billing 3 that the portal has no use for; any other is told to the sender.
    private static final Set<String> LEFT_ASIDE =
            Set.of(
                    "UBLVersionID",
                    "CustomizationID",
                    "ProfileID",
                    "Note",
                    "TaxPointDate",
                    "TaxCurrencyCode",
                    "AccountingCost",
                    "BuyerReference",
                    "OrderReference",
                    "DespatchDocumentReference",
                    "ReceiptDocumentReference",
                    "OriginatorDocumentReference",
                    "ContractDocumentReference",
                    "ProjectReference",
                    "PayeeParty",
                    "TaxRepresentativeParty",
                    "PaymentTerms");

    private static final Set<String> CREDIT_CODES = Set.of("381", "396", "81", "83", "532");
    private static final Set<LineKind> GRID =
            Set.of(LineKind.GRID_ENERGY, LineKind.GRID_CAPACITY, LineKind.GRID_FIXED);
    private static final Set<LineKind> SUPPLY =
            Set.of(LineKind.ENERGY, LineKind.ENERGY_MARKUP, LineKind.ENERGY_FIXED);
    private static final int LONGEST_NUMBER = 40;

    private final UblCursor at;
    private final UblNotes notes;
    private final Invoice.Kind kind;
    private final UblFields fields;
    private final UblSpan span;
    private final UblParty seller;
    private final UblParty buyer;
    private final UblPayment payment;
    private final UblTaxes taxes;
    private final UblTotals totals;
    private final List<UblCharge> charges = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private @Nullable String number;
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate dueOn;
    private @Nullable String typeCode;
    private @Nullable String corrects;
    private @Nullable String meteringPoint;

    UblDocument(UblCursor at, UblNotes notes, Invoice.Kind kind) {
        this.at = at;
        this.notes = notes;
        this.kind = kind;
        fields = new UblFields(at);
        span = new UblSpan(fields);
        seller = new UblParty(fields, true);
        buyer = new UblParty(fields, false);
        payment = new UblPayment(fields);
        taxes = new UblTaxes(fields);
        totals = new UblTotals(fields);
    }

    Reading<Invoice> read(Instant asOf) {
        at.children(this::child);
        var invoice = invoice(asOf);
        if (notes.isSound()) {
            compareSums(invoice);
        }
        var sound = notes.isSound();
        return new Reading<>(
                number == null ? null : invoice.key(),
                sound ? invoice : null,
                notes.faults(),
                notes.unknown(),
                sound ? "" : notes.kept());
    }

    private void child(String element) {
        switch (element) {
            case "ID" -> number = at.text(LONGEST_NUMBER);
            case "IssueDate" -> issuedOn = fields.date();
            case "DueDate" -> dueOn = fields.date();
            case "InvoiceTypeCode", "CreditNoteTypeCode" -> typeCode = typeCode();
            case "DocumentCurrencyCode" -> fields.readCurrency();
            case "InvoicePeriod" -> span.read();
            case "BillingReference" -> at.children(this::billingReference);
            case "AccountingSupplierParty" -> seller.read();
            case "AccountingCustomerParty" -> buyer.read();
            case "Delivery" -> at.children(this::delivery);
            case "PaymentMeans" -> payment.read();
            case "AllowanceCharge" -> charges.add(new UblCharge(fields).read(true));
            case "TaxTotal" -> taxes.read();
            case "LegalMonetaryTotal" -> totals.read();
            case "InvoiceLine", "CreditNoteLine" ->
                    lines.add(new UblLine(fields).read(lines.size() + 1, meteringPoint));
            case "AdditionalDocumentReference" -> at.passOver();
            default -> {
                if (!LEFT_ASIDE.contains(element)) {
                    at.unknown("");
                }
            }
        }
    }

    private @Nullable String typeCode() {
        var element = at.here();
        var code = at.text(3);
        var isCredit = kind == Invoice.Kind.CREDIT_NOTE;
        if (code != null && CREDIT_CODES.contains(code) != isCredit) {
            at.fault(element, UblFaults.TYPE_CODE);
        }
        return code;
    }

    private void billingReference(String element) {
        if (element.equals("InvoiceDocumentReference") && corrects == null) {
            var reference = new UblReference(fields);
            reference.read();
            corrects = reference.id().isEmpty() ? null : reference.id();
        } else {
            at.unknown("");
        }
    }

    private void delivery(String element) {
        if (element.equals("DeliveryLocation")) {
            at.children(part -> {
                if (part.equals("ID")) {
                    var id = at.text(100);
                    meteringPoint = id != null && Gsrn.isValid(id) ? id : meteringPoint;
                }
            });
        }
    }

    private Invoice invoice(Instant asOf) {
        var currency = fields.currency();
        if (!fields.hasCurrency()) {
            at.fault("DocumentCurrencyCode", Reasons.MISSING);
        }
        if (lines.isEmpty()) {
            at.fault(kind == Invoice.Kind.INVOICE ? "InvoiceLine" : "CreditNoteLine", Reasons.MISSING);
        }
        if (typeCode == null) {
            at.fault(
                    kind == Invoice.Kind.INVOICE ? "InvoiceTypeCode" : "CreditNoteTypeCode", Reasons.MISSING);
        }
        return new Invoice(
                buyer.account(),
                fields.required("ID", number, ""),
                kind,
                country(),
                currency,
                fields.required("IssueDate", issuedOn, LocalDate.EPOCH),
                dueOn != null ? dueOn : payment.dueOn,
                periodFrom(),
                periodTo(),
                totals.payableMinor(),
                PayeeAccount.reference(payment.reference),
                payment.account,
                corrects,
                0,
                document(),
                asOf);
    }

    private Document document() {
        var vat = taxes.vatMinor();
        var all = new ArrayList<>(lines);
        charges.forEach(charge -> all.add(charge.asLine(all.size() + 1)));
        return new Document(
                new Seller(seller.name(), seller.organisationNumber(), role()),
                List.copyOf(all),
                taxes.shares(),
                vat,
                totals.prepaidMinor(),
                totals.roundingMinor(),
                List.of());
    }

    private void compareSums(Invoice invoice) {
        var due = invoice.dueOn();
        if (due != null && due.isBefore(invoice.issuedOn())) {
            at.fault("DueDate", InvoiceReasons.DUE_BEFORE_ISSUE);
        }
        var document = invoice.document();
        totals.compare(lines, charges, document.vatMinor());
        for (var mismatch : Sums.mismatches(document, invoice.payableMinor(), invoice.currency())) {
            at.fault(pointerTo(mismatch), mismatch.reason());
        }
    }

    private static String pointerTo(Sums.Mismatch mismatch) {
        var share = "TaxTotal/TaxSubtotal[" + (mismatch.share() + 1) + "]/";
        return switch (mismatch.stated()) {
            case PAYABLE -> "LegalMonetaryTotal/PayableAmount";
            case VAT_TOTAL -> "TaxTotal/TaxAmount";
            case VAT_BASE -> share + "TaxableAmount";
            case VAT_SHARE -> share + "TaxAmount";
        };
    }

    private @Nullable Country country() {
        return switch (seller.country()) {
            case "NO" -> Country.NO;
            case "SE" -> Country.SE;
            case null, default -> null;
        };
    }

    /// What the seller answers for, by what it charges for.
    private Seller.Role role() {
        var kinds = lines.stream().map(Line::kind).toList();
        var grid = kinds.stream().anyMatch(GRID::contains);
        var supply = kinds.stream().anyMatch(SUPPLY::contains);
        if (grid) {
            return supply ? Seller.Role.BOTH : Seller.Role.GRID_COMPANY;
        }
        return supply ? Seller.Role.RETAILER : Seller.Role.UNKNOWN;
    }

    /// The document's own period, else what its lines span; corrections reach back and do not count.
    private @Nullable LocalDate periodFrom() {
        return span.from != null || span.to != null
                ? span.from
                : current().map(Line::from).filter(Objects::nonNull).min(naturalOrder()).orElse(null);
    }

    private @Nullable LocalDate periodTo() {
        return span.from != null || span.to != null
                ? span.to
                : current().map(Line::to).filter(Objects::nonNull).max(naturalOrder()).orElse(null);
    }

    private Stream<Line> current() {
        return lines.stream().filter(line -> line.kind() != LineKind.CORRECTION);
    }
}
