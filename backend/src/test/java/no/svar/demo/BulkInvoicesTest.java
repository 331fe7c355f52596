package no.svar.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import no.svar.regulation.Gsrn;
import no.svar.regulation.PaymentReference;
import no.svar.regulation.PaymentReference.Check;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BulkInvoicesTest {

    private static final BulkInvoices BULK = new BulkInvoices(5_000);
    private static final List<Bill> BILLS = BULK.bills().toList();

    @Test
    void makesAsManyDocumentsAsAskedForEachWithItsOwnNumber() {
        assertThat(BILLS).hasSize(5_000);
        assertThat(BILLS).extracting(Bill::number).doesNotHaveDuplicates();
    }

    @Test
    void makesTheSameDocumentsEachTime() {
        assertThat(new BulkInvoices(300).bills()).isEqualTo(BILLS.subList(0, 300));
        var once = new BulkInvoices(300).batches(100);
        var again = new BulkInvoices(300).batches(100);
        assertThat(once.next()).isEqualTo(again.next());
    }

    @Test
    void holdsOneBatchAtATime() {
        var batches = BULK.batches(250);
        var sizes = new ArrayList<Integer>();
        batches.forEachRemaining(batch -> sizes.add(batch.length));
        assertThat(sizes).hasSize(20).allSatisfy(size -> assertThat(size).isLessThan(4 << 20));
    }

    @Test
    void roundsEachLineOnceHalfUpAndTheVatOnceForAll() {
        assertThat(BILLS)
                .allSatisfy(bill -> {
                    var net = BigDecimal.ZERO;
                    for (var item : bill.items()) {
                        net =
                                net.add(
                                        item.quantity()
                                                .multiply(item.price())
                                                .setScale(2, RoundingMode.HALF_UP));
                    }
                    var vat =
                            bill.home().paysVat()
                                    ? net.multiply(new BigDecimal("0.25")).setScale(2, RoundingMode.HALF_UP)
                                    : BigDecimal.ZERO;
                    var gross = net.add(vat);
                    var payable =
                            bill.utility().country() == Country.SE
                                    ? gross.setScale(0, RoundingMode.HALF_UP)
                                    : gross;
                    assertThat(BigDecimal.valueOf(bill.payableMinor(), 2)).isEqualByComparingTo(payable);
                });
    }

    @Test
    void givesEveryHomeAMeteringPointAndEveryBillAReferenceWithRightCheckDigits() {
        assertThat(BILLS)
                .allSatisfy(bill -> {
                    assertThat(Gsrn.isValid(bill.home().meteringPoint())).isTrue();
                    var check = bill.home().country() == Country.SE ? Check.LENGTH_AND_MOD10 : Check.MOD10;
                    assertThat(PaymentReference.passed(bill.reference())).contains(check);
                });
    }

    @Test
    void takesBackTheWholeBillAndBillsItAnewWhereAnEstimateWasWrong() {
        var numbers = new HashSet<String>();
        BILLS.forEach(bill -> numbers.add(bill.number()));
        var credits = BILLS.stream().filter(Bill::credit).toList();
        assertThat(credits).hasSizeGreaterThan(100);
        assertThat(credits)
                .allSatisfy(credit -> {
                    var credited = found(credit.corrects());
                    assertThat(credit.payableMinor()).isEqualTo(credited.payableMinor());
                    assertThat(credited.items().getFirst().basis()).isEqualTo("ESTIMATED");
                    assertThat(credited.isPaid()).isFalse();
                });
    }

    @Test
    void isLikeTheRealThing() {
        assertThat(BILLS).extracting(bill -> bill.home().country()).contains(Country.NO, Country.SE);
        assertThat(BILLS.stream().filter(bill -> !bill.home().paysVat()).count()).isGreaterThan(100);
        assertThat(BILLS.stream().flatMap(bill -> bill.items().stream()).map(Bill.Item::kind).distinct())
                .contains("ENERGY", "GRID_ENERGY", "GRID_FIXED", "POWER_SUPPORT", "NORGESPRIS", "ENOVA_LEVY");
        assertThat(BILLS).allSatisfy(bill -> assertThat(bill.items().getFirst().price()).isPositive());
    }

    private static Bill found(@Nullable String number) {
        return BILLS.stream().filter(bill -> bill.number().equals(number)).findFirst().orElseThrow();
    }
}
