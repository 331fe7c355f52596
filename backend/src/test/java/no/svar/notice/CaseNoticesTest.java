package no.svar.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.svar.Portal;
import no.svar.access.People;
import no.svar.access.Person;
import no.svar.callback.CallbackTold;
import no.svar.callback.CallbackTold.What;
import no.svar.claim.ClaimMoved;
import no.svar.invoice.InvoiceHeld;
import no.svar.invoice.InvoiceReleased;
import no.svar.outbox.Subscriber;
import no.svar.promise.Circle;
import no.svar.promise.PromiseKind;
import no.svar.promise.PromiseMissed;
import no.svar.promise.Subject;
import no.svar.shared.Country;
import no.svar.shared.Event;
import no.svar.shared.Language;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What customers are told of their claims, of promised calls and of promises that were missed.
class CaseNoticesTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);
    private static final Instant FROM = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant TO = Instant.parse("2026-11-24T09:30:00Z");

    @Test
    void aClaimThatIsSentIsReceiptedWithItsReferenceAndADate() throws InterruptedException {
        var customer = People.customer();
        var claim =
                customer.api()
                        .with("Idempotency-Key", UUID.randomUUID().toString())
                        .post("/v1/claims", "{\"kind\":\"OTHER\",\"text\":\"The gate stands open.\"}")
                        .expect(201);

        var receipt = awaitNotice(customer, "CLAIM_RECEIVED");
        assertThat(receipt.at("/about/type").asText()).isEqualTo("CLAIM");
        assertThat(receipt.at("/about/id").asText()).isEqualTo(claim.at("/id"));
        assertThat(receipt.at("/text").asText())
                .startsWith("The claim is " + claim.at("/reference") + ". We tell you more by ");
    }

    @Test
    void aPromiseThatIsMissedIsToldAndACallInItsOwnWords() {
        var customer = People.customer();
        var missed = Portal.bean(MissNotices.class);
        for (var kind : PromiseKind.values()) {
            hears(missed, missed(customer, kind));
            hears(missed, missed(customer, kind));
        }
        assertThat(notices(customer).findValuesAsText("kind"))
                .hasSize(PromiseKind.values().length)
                .containsOnly("PROMISE_MISSED");
        assertThat(missed.concerns(missed(Circle.ofOutage("o"), Subject.outage("o")))).isFalse();
        var audience = Circle.ofCustomer(UUID.randomUUID());
        assertThat(missed.concerns(missed(audience, Subject.callback("b")))).isFalse();
        assertThat(missed.concerns(missed(audience, Subject.compensation("c")))).isTrue();
    }

    private static PromiseMissed missed(String audience, Subject subject) {
        return new PromiseMissed(
                UUID.randomUUID().toString(), PromiseKind.CALLBACK, subject, audience, null, NOW);
    }

    private static PromiseMissed missed(Person customer, PromiseKind kind) {
        var id = UUID.fromString(idOf(customer));
        var audience = Circle.ofCustomer(id);
        return new PromiseMissed(UUID.randomUUID().toString(), kind, Subject.claim("c"), audience, null, NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "BOOKED, CALLBACK_BOOKED, We call you between 24 November 2026 at 10:00 and 10:30.",
        "MOVED, CALLBACK_MOVED, We call you between 24 November 2026 at 10:00 and 10:30.",
        "CANCELLED, CALLBACK_CANCELLED, 'We do not call you on 24 November 2026 at 10:00, as you asked.'",
        "ATTEMPTED, CALLBACK_ATTEMPTED, 'We called on 24 November 2026 at 10:10, but got no answer.'",
        "MISSED, CALLBACK_MISSED, 'We were to call you between 24 November 2026 at 10:00 and 10:30, and did not.'"
    })
    void eachStepOfAPromisedCallIsTold(What what, String kind, String text) {
        var customer = People.customer();
        hears(Portal.bean(CallbackNotices.class), told(customer, what, false));

        var notice = notices(customer).get(0);
        assertThat(notice.at("/kind").asText()).isEqualTo(kind);
        assertThat(notice.at("/about/type").asText()).isEqualTo("CALLBACK");
        assertThat(notice.at("/text").asText()).startsWith(text);
    }

    @Test
    void whoHasTalkedNeedsNoMessage() {
        var customer = People.customer();
        hears(Portal.bean(CallbackNotices.class), told(customer, What.REACHED, false));
        assertThat(notices(customer)).isEmpty();
    }

    @Test
    void afterEnoughCallsInVainTheCustomerChooses() {
        var patient = People.customer();
        var tried = People.customer();
        hears(Portal.bean(CallbackNotices.class), told(patient, What.ATTEMPTED, false));
        hears(Portal.bean(CallbackNotices.class), told(tried, What.ATTEMPTED, true));
        assertThat(notices(patient).get(0).at("/text").asText())
                .contains("We may try once more before 10:30");
        assertThat(notices(tried).get(0).at("/text").asText()).endsWith("and we call again.");
    }

    @ParameterizedTest
    @CsvSource({"WAITING_FOR_YOU, CLAIM_ASKED", "DECIDED, CLAIM_DECIDED", "WITHDRAWN, CLAIM_WITHDRAWN"})
    void theStepsOfAClaimThatACustomerWaitsForAreTold(String state, String kind) {
        var customer = People.customer();
        var steps = Portal.bean(ClaimStepNotices.class);
        hears(steps, moved(customer, state, "REJECTED", null));
        hears(steps, moved(customer, "READ", null, null));
        assertThat(notices(customer).findValuesAsText("kind")).containsExactly(kind);
        assertThat(notices(customer).get(0).at("/text").asText()).contains("K-7Q4M-2XWD");
    }

    @Test
    void aBoardIsNamedTogetherWithTheDecision() {
        var customer = People.customer();
        var board = "Allmänna reklamationsnämnden (ARN)";
        hears(Portal.bean(ClaimStepNotices.class), moved(customer, "DECIDED", "REJECTED", board));
        assertThat(notices(customer).get(0).at("/text").asText()).contains(board, "www.arn.se");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GRANTED", "PARTLY", "GOODWILL", "REJECTED", "NOT_OURS", "SOMETHING_NEW"})
    void everyDecisionFitsIntoAShortMessage(String result) {
        var facts = new ClaimFacts("K-7Q4M-2XWD", NOW, result, "Allmänna reklamationsnämnden (ARN)");
        for (var language : Language.values()) {
            assertThat(ClaimWording.decided(facts).text(language))
                    .contains("K-7Q4M-2XWD", "www.arn.se")
                    .hasSizeLessThanOrEqualTo(Wording.MOST_CHARACTERS);
        }
    }

    @Test
    void whatIsOnHoldOfAnInvoiceIsToldAndThatItIsNoLonger() {
        var customer = People.customer();
        var id = idOf(customer);
        var amount = new Money(3_700, Currency.getInstance("NOK"));
        hears(
                Portal.bean(HoldNotices.class),
                new InvoiceHeld("c", id, "K-7Q4M-2XWD", "2026-1001", "A-1", amount, NOW));
        hears(
                Portal.bean(ReleaseNotices.class),
                new InvoiceReleased("c", id, "K-7Q4M-2XWD", "2026-1001", "A-1", NOW.plusSeconds(9)));

        assertThat(notices(customer).findValuesAsText("kind"))
                .containsExactly("INVOICE_RELEASED", "INVOICE_HELD");
        assertThat(notices(customer).get(1).at("/text").asText())
                .startsWith("Up to NOK\u00a037.00 of invoice 2026-1001 is on hold")
                .contains("claim K-7Q4M-2XWD");
        assertThat(notices(customer).get(0).at("/text").asText()).startsWith("Nothing of invoice 2026-1001");
    }

    /// Nothing is left out of a message where there is no need.
    @ParameterizedTest
    @EnumSource
    void everyMessageHasRoomForAllOfItInEveryLanguage(Language language) {
        var call = new CallbackFacts(FROM, TO, FROM.plusSeconds(600), false);
        var claim = new ClaimFacts("K-7Q4M-2XWD", NOW, "REJECTED", null);
        var hold =
                new HoldFacts(
                        "K-7Q4M-2XWD",
                        "2026-1001-1002-1003",
                        new Money(1_234_500, Currency.getInstance("SEK")));
        var wordings =
                Stream.concat(
                        Stream.of(
                                CallbackWording.booked(call),
                                CallbackWording.moved(call),
                                CallbackWording.cancelled(call),
                                CallbackWording.attempted(call),
                                CallbackWording.missed(call),
                                ClaimWording.received(claim),
                                ClaimWording.asked(claim),
                                ClaimWording.decided(claim),
                                ClaimWording.withdrawn(claim),
                                PayoutWording.of(payout(1_234_500)),
                                PayoutWording.of(payout(0)),
                                ReportWording.closed(new ReportFacts("x".repeat(150))),
                                HoldWording.held(hold),
                                HoldWording.released(hold)),
                        Stream.of(PromiseKind.values())
                                .map(kind -> PromiseWording.missed(new MissFacts(kind, TO))));
        assertThat(wordings)
                .allSatisfy(wording -> {
                    var all = wording.sentences().stream().map(text -> text.in(language)).toList();
                    assertThat(wording.text(language)).isEqualTo(String.join(" ", all));
                    assertThat(wording.title(language)).isNotBlank();
                });
    }

    private static PayoutFacts payout(long outstandingMinor) {
        return new PayoutFacts(
                Country.SE,
                "Ådalens Exempelnät Ekonomisk förening",
                outstandingMinor,
                LocalDate.parse("2026-09-30"),
                LocalDate.parse("2028-09-30"));
    }

    @Test
    void isReadOnceAndForAllByWhomItWasToldAlone() {
        var customer = People.customer();
        hears(Portal.bean(CallbackNotices.class), told(customer, What.BOOKED, false));
        var notice = notices(customer).get(0);
        assertThat(notice.has("readAt")).isFalse();
        var path = "/v1/notices/" + notice.at("/id").asText() + "/read";
        People.customer().api().send("POST", path, null).expect(404);

        customer.api().send("POST", path, null).expect(204);
        var readAt = notices(customer).get(0).at("/readAt").asText();
        assertThat(Instant.parse(readAt)).isAfter(NOW.minusSeconds(1));
        customer.api().send("POST", path, null).expect(204);
        assertThat(notices(customer).get(0).at("/readAt").asText()).isEqualTo(readAt);

        hears(Portal.bean(CallbackNotices.class), told(customer, What.BOOKED, false));
        assertThat(notices(customer).findValuesAsText("readAt")).contains(readAt);
    }

    /// As the outbox hands it on: only where it is of interest.
    private static <E extends Event> void hears(Subscriber<E> subscriber, E event) {
        if (subscriber.concerns(event)) {
            subscriber.receive(event);
        }
    }

    private static CallbackTold told(Person customer, What what, boolean choose) {
        var at = what == What.ATTEMPTED ? FROM.plusSeconds(600) : NOW;
        var id = CALLS.computeIfAbsent(what, _ -> UUID.randomUUID().toString());
        return new CallbackTold(id, idOf(customer), "invoice-phone", what, FROM, TO, 1, choose, at);
    }

    private static final Map<What, String> CALLS = new EnumMap<>(What.class);

    private static ClaimMoved moved(
            Person customer, String state, @Nullable String result, @Nullable String board) {
        return new ClaimMoved("c", idOf(customer), "K-7Q4M-2XWD", state, result, NOW, NOW, board);
    }

    private static String idOf(Person customer) {
        return customer.api().get("/v1/me").expect(200).at("/id");
    }

    private static JsonNode notices(Person customer) {
        return Objects.requireNonNull(
                customer.api()
                        .with("Accept-Language", "en")
                        .get("/v1/notices")
                        .expect(200)
                        .json()
                        .at("/items"));
    }

    private static JsonNode awaitNotice(Person customer, String kind) throws InterruptedException {
        var until = Instant.now().plusSeconds(30);
        while (true) {
            for (var notice : List.copyOf(notices(customer).findParents("kind"))) {
                if (notice.at("/kind").asText().equals(kind)) {
                    return notice;
                }
            }
            assertThat(Instant.now()).isBefore(until);
            Thread.sleep(100);
        }
    }
}
