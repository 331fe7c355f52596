package no.svar.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import no.svar.Api;
import no.svar.Portal;
import no.svar.access.Machines;
import no.svar.access.People;
import no.svar.claim.Claim.Decision;
import no.svar.edge.InvalidInput;
import no.svar.invoice.Bills;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a claim keeps from being collected of an invoice (HOLD-1); the rest stays to be paid.
class DisputeApiTest {

    private static final CaseDesk DESK = Portal.bean(CaseDesk.class);

    /// A customer with an open invoice over 1,000.00: lines of 600.00 and 200.00, and VAT.
    private record Debtor(Claimant claimant, String account, String invoice) {

        static Debtor inNorway() {
            var person = People.customer();
            var invoice =
                    Bills.anInvoice()
                            .forAccount(person.account())
                            .line("ENERGY_FIXED", "Fastbeløp", 60_000)
                            .line("OTHER", "Frakobling", 20_000);
            feed("invoices", invoice.build());
            return new Debtor(new Claimant(person), person.account(), invoice.numberGiven());
        }

        static void feed(String kind, String row) {
            Api.portal()
                    .as(Machines.token("feed:" + kind))
                    .put("/v1/feeds/" + kind, Bills.batch(row))
                    .expect(200);
        }

        String disputes(String details) {
            var body = "{\"kind\":\"WRONG_INVOICE\",\"details\":{\"invoice\":\"%s\"%s}}";
            return claimant.sends(body.formatted(invoice, details)).expect(201).at("/id");
        }

        Api.Answer standing() {
            return claimant.api().get("/v1/invoices/" + invoice).expect(200);
        }

        long held() {
            return standing().json().at("/standing/disputed/minor").asLong();
        }

        void isCredited(long minor) {
            feed(
                    "invoices",
                    Bills.aCreditNote(invoice).forAccount(account).line("OTHER", "Kreditert", minor).build());
        }
    }

    private static void decide(String id, ClaimResult result, @Nullable Long amount) {
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        DESK.decide(id, new Decision(result, amount, "We looked at the line.", null, now), By.COMPANY);
    }

    @Test
    void holdsTheLineThatIsDisputedAndLeavesTheRestPayable() {
        var debtor = Debtor.inNorway();
        var id = debtor.disputes(",\"line\":2");

        var standing = debtor.standing();
        assertThat(standing.at("/standing/status")).isEqualTo("DISPUTED");
        assertThat(debtor.held()).isEqualTo(25_000);
        assertThat(standing.json().at("/standing/balance/minor").asLong()).isEqualTo(100_000);
        assertThat(standing.at("/standing/next/what")).isEqualTo("PAY");
        assertThat(standing.at("/standing/next/text")).contains("250.00", "750.00");
        assertThat(standing.at("/standing/next/rule")).isEqualTo("HOLD-1");
        assertThat(happened(debtor, id)).containsExactly("CREATED", "RECEIVED", "ON_HOLD");
    }

    @Test
    void holdsByHowMuchTheInvoiceIsTooHigh() {
        var debtor = Debtor.inNorway();
        debtor.disputes(",\"expectedMinor\":90000");

        assertThat(debtor.held()).isEqualTo(10_000);
    }

    @Test
    void holdsAllWhereNothingIsNamedButNeverMoreThanIsOpen() {
        var debtor = Debtor.inNorway();
        var payment =
                Bills.aPayment()
                        .allocatedTo(debtor.invoice())
                        .with("account", debtor.account())
                        .amount(30_000);
        Debtor.feed("payments", payment.build());
        debtor.disputes("");

        var standing = debtor.standing();
        assertThat(debtor.held()).isEqualTo(70_000);
        assertThat(standing.at("/standing/next/what")).isEqualTo("ON_HOLD");
    }

    @Test
    void saysBeforeSendingWhatWouldBeOnHold() {
        var debtor = Debtor.inNorway();
        var body = "{\"kind\":\"WRONG_INVOICE\",\"details\":{\"invoice\":\"%s\",\"line\":2}}";
        var dry =
                debtor.claimant()
                        .api()
                        .with("Idempotency-Key", "dry")
                        .post("/v1/claims?dryRun=true", body.formatted(debtor.invoice()))
                        .expect(200);

        assertThat(dry.json().at("/onHold/held/minor").asLong()).isEqualTo(25_000);
        assertThat(dry.json().at("/onHold/payable/minor").asLong()).isEqualTo(75_000);
        assertThat(dry.at("/onHold/text")).contains("250.00", "750.00", debtor.invoice());
        assertThat(debtor.held()).isZero();
    }

    @Test
    void letsGoWhenTheClaimIsRejectedAndHoldsAgainWhenItIsContested() {
        var debtor = Debtor.inNorway();
        var id = debtor.disputes(",\"line\":2");
        decide(id, ClaimResult.REJECTED, null);
        assertThat(debtor.held()).isZero();
        assertThat(debtor.standing().at("/standing/status")).isEqualTo("OPEN");

        debtor.claimant().contests(id).expect(200);
        assertThat(debtor.held()).isEqualTo(25_000);
        assertThat(happened(debtor, id)).endsWith("DECIDED", "RELEASED", "CONTESTED", "ON_HOLD");
    }

    @Test
    void letsGoWhenTheClaimIsWithdrawn() {
        var debtor = Debtor.inNorway();
        debtor.claimant().does(debtor.disputes(""), "withdrawal").expect(200);

        assertThat(debtor.held()).isZero();
    }

    @Test
    void keepsWhatWasGrantedOnHoldUntilItIsCredited() {
        var debtor = Debtor.inNorway();
        decide(debtor.disputes(""), ClaimResult.PARTLY, 25_000L);
        assertThat(debtor.held()).isEqualTo(25_000);

        debtor.isCredited(10_000);
        assertThat(debtor.held()).isEqualTo(12_500);

        debtor.isCredited(10_000);
        assertThat(debtor.held()).isZero();
        assertThat(debtor.standing().json().at("/standing/balance/minor").asLong()).isEqualTo(75_000);
    }

    @Test
    void asksHowMuchWhereAnInvoiceIsGrantedInPart() {
        var debtor = Debtor.inNorway();
        var id = debtor.disputes("");
        var held = debtor.held();

        assertThatThrownBy(() -> decide(id, ClaimResult.PARTLY, null))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused ->
                                assertThat(refused.faults().getFirst().pointer()).isEqualTo("/amountMinor"));
        assertThat(debtor.held()).isEqualTo(held);
        assertThat(debtor.claimant().looksAt(id).json().at("/state").asText()).isEqualTo("RECEIVED");
    }

    @Test
    void addsUpWhatSeveralClaimsGranted() {
        var debtor = Debtor.inNorway();
        decide(debtor.disputes(",\"line\":2"), ClaimResult.GRANTED, 10_000L);
        decide(debtor.disputes(",\"line\":1"), ClaimResult.GRANTED, 5_000L);
        assertThat(debtor.held()).isEqualTo(15_000);

        debtor.isCredited(8_000);
        assertThat(debtor.held()).isEqualTo(5_000);
    }

    @Test
    void holdsNothingOfSomebodyElsesInvoiceOrOfADraft() {
        var debtor = Debtor.inNorway();
        var stranger = Claimant.inNorway();
        var body = "{\"kind\":\"WRONG_INVOICE\",\"details\":{\"invoice\":\"%s\"}%s}";
        stranger.sends(body.formatted(debtor.invoice(), "")).expect(201);
        debtor.claimant().sends(body.formatted(debtor.invoice(), ",\"draft\":true")).expect(201);

        assertThat(debtor.held()).isZero();
    }

    @Test
    void tellsNobodyWithoutTheRight() {
        Api.portal().as(Machines.token("feed:invoices")).get("/v1/invoice-holds").expect(403);
        Claimant.inNorway().api().get("/v1/invoice-holds").expect(403);
    }

    private static List<String> happened(Debtor debtor, String id) {
        return debtor.claimant()
                .api()
                .get("/v1/claims/" + UUID.fromString(id) + "/timeline?limit=50")
                .expect(200)
                .json()
                .at("/items")
                .findValuesAsText("what");
    }
}
