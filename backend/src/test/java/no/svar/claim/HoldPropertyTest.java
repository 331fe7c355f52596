package no.svar.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import no.svar.Api;
import no.svar.Portal;
import no.svar.access.Customer;
import no.svar.access.Machines;
import no.svar.access.People;
import no.svar.claim.Claim.Decision;
import no.svar.invoice.Bills;
import no.svar.invoice.HoldDesk;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// Whatever becomes of claims about an invoice and of the invoice itself: what is on hold and what is payable
/// are together what is open, and nothing is on hold that nobody disputes or has been granted.
class HoldPropertyTest {

    private static final CaseDesk DESK = Portal.bean(CaseDesk.class);
    private static final HoldDesk HOLDS = Portal.bean(HoldDesk.class);
    private static final long LINE = 25_000;
    private static final long ALL = 100_000;

    /// What can happen.
    enum Step {
        DISPUTE_A_LINE,
        DISPUTE_ALL,
        SAY_IT_IS_PAID,
        REJECT,
        GRANT_ALL,
        GRANT_SOME,
        CONTEST,
        WITHDRAW,
        PAY,
        CREDIT
    }

    @Property(tries = 15)
    void heldAndPayableAreWhatIsOpen(@ForAll @Size(min = 2, max = 9) List<Step> steps) {
        var story = new Story();
        for (var step : steps) {
            story.goesOn(step);
            story.addsUp(step);
        }
    }

    /// A customer with an invoice over 1,000.00, one line of which is 250.00 with its VAT.
    private static final class Story {

        private final Claimant claimant = new Claimant(People.customer());
        private final Customer customer =
                new Customer(
                        UUID.fromString(claimant.api().get("/v1/me").expect(200).at("/id")), Language.NB);
        private final String invoice;
        private final Map<String, Long> pending = new LinkedHashMap<>();
        private final Map<String, Long> rejected = new LinkedHashMap<>();
        private final Set<String> contested = new HashSet<>();
        private final List<String> granted = new ArrayList<>();

        Story() {
            var bill =
                    Bills.anInvoice()
                            .forAccount(claimant.person().account())
                            .line("ENERGY_FIXED", "Fastbeløp", 60_000)
                            .line("OTHER", "Frakobling", 20_000);
            feed("invoices", bill.build());
            invoice = bill.numberGiven();
        }

        void goesOn(Step step) {
            switch (step) {
                case DISPUTE_A_LINE -> disputes("WRONG_INVOICE", ",\"line\":2", LINE);
                case DISPUTE_ALL -> disputes("WRONG_INVOICE", "", ALL);
                case SAY_IT_IS_PAID -> disputes("MISSING_PAYMENT", ",\"amountMinor\":4000", 4_000);
                case REJECT -> {
                    if (!pending.isEmpty()) {
                        var first = pending.entrySet().iterator().next();
                        var minor = first.getValue();
                        rejected.put(decided(ClaimResult.REJECTED, null), minor);
                    }
                }
                case GRANT_ALL -> grants(ClaimResult.GRANTED, null);
                case GRANT_SOME -> grants(ClaimResult.PARTLY, 3_000L);
                case CONTEST -> {
                    rejected.keySet().removeAll(contested);
                    if (!rejected.isEmpty()) {
                        var id = rejected.keySet().iterator().next();
                        claimant.contests(id).expect(200);
                        contested.add(id);
                        pending.put(id, rejected.remove(id));
                    }
                }
                case WITHDRAW -> {
                    if (!pending.isEmpty()) {
                        var id = pending.keySet().iterator().next();
                        claimant.does(id, "withdrawal").expect(200);
                        pending.remove(id);
                    }
                }
                case PAY ->
                        feed(
                                "payments",
                                Bills.aPayment()
                                        .allocatedTo(invoice)
                                        .with("account", claimant.person().account())
                                        .amount(30_000)
                                        .build());
                case CREDIT ->
                        feed(
                                "invoices",
                                Bills.aCreditNote(invoice)
                                        .forAccount(claimant.person().account())
                                        .line("OTHER", "Kreditert", 8_000)
                                        .build());
            }
        }

        void addsUp(Step after) {
            var standing = claimant.api().get("/v1/invoices/" + invoice).expect(200).json().at("/standing");
            var open = Math.max(0, standing.at("/balance/minor").asLong());
            var held = standing.at("/disputed/minor").asLong();
            assertThat(held).as("on hold after " + after).isBetween(0L, open);
            if (pending.isEmpty() && granted.isEmpty()) {
                assertThat(held).as("nobody disputes anything after " + after).isZero();
            }
            if (granted.isEmpty()) {
                assertThat(held)
                        .as("as much as is disputed after " + after)
                        .isEqualTo(
                                Math.min(open, pending.values().stream().mapToLong(Long::longValue).sum()));
            }
            var status = standing.at("/status").asText();
            assertThat(status.equals("DISPUTED")).as(status + " after " + after).isEqualTo(held > 0);
            HOLDS.foresee(customer, new HoldDesk.Dispute(invoice, 2, null, null))
                    .ifPresent(foreseen ->
                            assertThat(foreseen.held().minor() + foreseen.payable().minor())
                                    .as("held and payable after " + after)
                                    .isEqualTo(open));
        }

        private void disputes(String kind, String details, long minor) {
            var body = "{\"kind\":\"%s\",\"details\":{\"invoice\":\"%s\"%s}}";
            var open = openMinor();
            var id = claimant.sends(body.formatted(kind, invoice, details)).expect(201).at("/id");
            pending.put(id, Math.min(open, minor));
        }

        private long openMinor() {
            var balance = "/standing/balance/minor";
            return Math.max(
                    0, claimant.api().get("/v1/invoices/" + invoice).expect(200).json().at(balance).asLong());
        }

        private void grants(ClaimResult result, @Nullable Long minor) {
            if (!pending.isEmpty()) {
                granted.add(decided(result, minor));
            }
        }

        private String decided(ClaimResult result, @Nullable Long minor) {
            var id = pending.keySet().iterator().next();
            var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
            DESK.decide(id, new Decision(result, minor, "We looked at it.", null, now), By.COMPANY);
            pending.remove(id);
            return id;
        }

        private static void feed(String kind, String row) {
            Api.portal()
                    .as(Machines.token("feed:" + kind))
                    .put("/v1/feeds/" + kind, Bills.batch(row))
                    .expect(200);
        }
    }
}
