package no.svar.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.regex.Pattern;
import no.svar.regulation.Gsrn;
import no.svar.shared.Money;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// One `InvoiceLine` or `CreditNoteLine`.
///
/// What UBL has no element for comes as `AdditionalItemProperty`: `LineKind` (a name of [LineKind]), `Basis`
/// (a name of [Basis]), and the metering point under one of the names below. The metering point may also
/// stand in the line's `DocumentReference` with type code 130, which is Peppol's place for an invoiced
/// object.
final class UblLine {

    private static final Set<String> METERING_POINT_NAMES =
            Set.of(
                    "meteringpoint",
                    "meteringpointid",
                    "målepunkt",
                    "målepunktid",
                    "anläggningsid",
                    "anläggningsidentitet",
                    "gsrn");
    private static final Set<String> LEFT_ASIDE =
            Set.of("ID", "Note", "AccountingCost", "OrderLineReference");
    private static final Pattern UNIT = Pattern.compile("[A-Z0-9]{1,10}");
    private static final int LONGEST_TEXT = 500;

    /// What Peppol's rule R120 lets a line differ from its product.
    private static final BigDecimal SLACK_MINOR = BigDecimal.TWO;

    private static final Text PRODUCT =
            new Text(
                    "Mengde, pris, rabatter og tillegg gir %s, men linjen sier %s; forskjellen er %s",
                    "Mengd, pris, rabattar og tillegg gir %s, men linja seier %s; skilnaden er %s",
                    "Mängd, pris, rabatter och tillägg ger %s, men raden säger %s; skillnaden är %s",
                    "Quantity, price, allowances and charges make %s, but the line says %s; the difference is %s");

    private final UblFields fields;
    private final UblCursor at;
    private final UblSpan span;
    private final UblCategory category;
    private @Nullable BigDecimal quantity;
    private @Nullable String unit;
    private @Nullable Long net;
    private @Nullable BigDecimal price;
    private @Nullable BigDecimal priceBase;
    private long chargesMinor;
    private @Nullable String name;
    private @Nullable String description;
    private @Nullable LineKind saidKind;
    private @Nullable Basis saidBasis;
    private @Nullable String meteringPoint;
    private @Nullable String invoicedObject;

    UblLine(UblFields fields) {
        this.fields = fields;
        this.at = fields.cursor();
        this.span = new UblSpan(fields);
        this.category = new UblCategory(fields);
    }

    /// @param meteringPointOfDocument the one that lines are about which bear none themselves
    Line read(int position, @Nullable String meteringPointOfDocument) {
        var step = at.here();
        at.children(this::child);
        var text = name != null ? name : description;
        var kind = saidKind != null ? saidKind : kindByWords();
        var line =
                new Line(
                        position,
                        kind,
                        fields.required(step + "/Item/Name", text, ""),
                        quantity,
                        unit,
                        unitPrice(),
                        fields.required(step + "/LineExtensionAmount", net, 0L),
                        category.code(step + "/Item/ClassifiedTaxCategory"),
                        category.rate(),
                        span.from,
                        span.to,
                        saidBasis != null ? saidBasis : Basis.ofUnsaid(kind),
                        meteringPoint(meteringPointOfDocument));
        if (at.isSound()) {
            checkProduct(step, line);
        }
        return line;
    }

    private void child(String element) {
        switch (element) {
            case "InvoicedQuantity", "CreditedQuantity" -> {
                unit = unitCode();
                quantity = fields.number(6);
            }
            case "LineExtensionAmount" -> net = fields.amount();
            case "InvoicePeriod" -> span.read();
            case "DocumentReference" -> reference();
            case "AllowanceCharge" -> chargesMinor += new UblCharge(fields).read(false).netMinor();
            case "Item" -> at.children(this::item);
            case "Price" -> at.children(this::price);
            default -> {
                if (!LEFT_ASIDE.contains(element)) {
                    at.unknown("");
                }
            }
        }
    }

    private void item(String element) {
        switch (element) {
            case "Name" -> name = at.text(LONGEST_TEXT);
            case "Description" -> description = at.text(LONGEST_TEXT);
            case "ClassifiedTaxCategory" -> category.read();
            case "AdditionalItemProperty" -> property();
            default -> {}
        }
    }

    private void price(String element) {
        switch (element) {
            case "PriceAmount" -> price = fields.number(10);
            case "BaseQuantity" -> priceBase = fields.number(6);
            default -> {}
        }
    }

    private void property() {
        var property = new UblProperty(fields);
        property.read();
        var value = property.value();
        switch (property.name()) {
            case "linekind" -> saidKind = fields.code(property.pointer(), value, LineKind.class);
            case "basis" -> saidBasis = fields.code(property.pointer(), value, Basis.class);
            default -> {
                if (METERING_POINT_NAMES.contains(property.name())) {
                    meteringPoint = gsrn(property.pointer(), value);
                }
            }
        }
    }

    /// Other systems' own ids are shorter and are left aside; a GSRN with a slip in it is not.
    private @Nullable String gsrn(String pointer, String value) {
        if (Gsrn.isValid(value)) {
            return value;
        }
        if (value.length() == 18) {
            at.fault(pointer, InvoiceReasons.METERING_POINT);
        }
        return null;
    }

    private void reference() {
        var reference = new UblReference(fields);
        reference.read();
        if (reference.isInvoicedObject() && Gsrn.isValid(reference.id())) {
            invoicedObject = reference.id();
        }
    }

    private @Nullable String meteringPoint(@Nullable String ofDocument) {
        return meteringPoint != null ? meteringPoint : invoicedObject != null ? invoicedObject : ofDocument;
    }

    private @Nullable String unitCode() {
        var code = at.attribute("unitCode");
        if (code != null && !UNIT.matcher(code).matches()) {
            at.fault("@unitCode", InvoiceReasons.UNIT);
        }
        return code;
    }

    private LineKind kindByWords() {
        var byName = UblWords.kindOf(name == null ? "" : name);
        return byName != LineKind.OTHER || description == null ? byName : UblWords.kindOf(description);
    }

    private @Nullable BigDecimal unitPrice() {
        if (price == null || priceBase == null || priceBase.signum() <= 0) {
            return price;
        }
        return UblFields.plain(price.divide(priceBase, 8, RoundingMode.HALF_UP));
    }

    private void checkProduct(String step, Line line) {
        if (quantity == null || price == null) {
            return;
        }
        var base = priceBase == null || priceBase.signum() <= 0 ? BigDecimal.ONE : priceBase;
        var currency = fields.currency();
        var product =
                quantity.multiply(price)
                        .divide(base, currency.getDefaultFractionDigits(), RoundingMode.HALF_UP)
                        .movePointRight(currency.getDefaultFractionDigits())
                        .add(BigDecimal.valueOf(chargesMinor));
        var difference = product.subtract(BigDecimal.valueOf(line.netMinor())).abs();
        if (difference.compareTo(SLACK_MINOR) > 0) {
            at.fault(
                    step + "/LineExtensionAmount",
                    PRODUCT.with(
                            new Money(product.longValue(), currency),
                            new Money(line.netMinor(), currency),
                            new Money(difference.longValue(), currency)));
        }
    }
}
