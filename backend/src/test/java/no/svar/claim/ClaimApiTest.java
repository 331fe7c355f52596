package no.svar.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.svar.Api;
import no.svar.Portal;
import no.svar.access.Customer;
import no.svar.access.Machines;
import no.svar.access.People;
import no.svar.invoice.Bills;
import no.svar.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimApiTest {

    private static final String REFUND =
            "{\"kind\":\"REFUND\",\"details\":{\"invoice\":\"2026-1001\",\"amountMinor\":3700},"
                    + "\"text\":\"37 kroner!\",\"wish\":\"MONEY_BACK\"}";

    @Test
    void givesAReceiptWithAReferenceAndTheDateOfTheNextUpdate() {
        var before = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var claimant = Claimant.inNorway();
        var receipt = claimant.sends(REFUND).expect(201);

        assertThat(receipt.at("/reference")).matches("K-[2-9A-Y]{4}-[2-9A-Y]{4}");
        assertThat(receipt.at("/state")).isEqualTo("RECEIVED");
        assertThat(Instant.parse(receipt.at("/receivedAt"))).isBetween(before, Instant.now());
        assertThat(Instant.parse(receipt.at("/nextUpdate/by"))).isAfter(Instant.now());
        assertThat(receipt.at("/nextUpdate/text")).startsWith("Our promise: ");
        assertThat(receipt.at("/decidedBy")).isEqualTo("RETAILER");
        assertThat(receipt.json().at("/deadlines")).isEmpty();
        assertThat(claimant.looksAt(receipt.at("/id")).json()).isEqualTo(receipt.json());
    }

    @Test
    void promisesTheNextUpdateWhereAllPromisesStand() {
        var claimant = Claimant.inNorway();
        var receipt = claimant.sends(REFUND).expect(201);

        var promises = claimant.api().get("/v1/promises?state=OPEN").expect(200);
        assertThat(promises.at("/items/0/about/type")).isEqualTo("CLAIM");
        assertThat(promises.at("/items/0/about/id")).isEqualTo(receipt.at("/id"));
        assertThat(promises.at("/items/0/dueAt")).isEqualTo(receipt.at("/nextUpdate/by"));

        claimant.does(receipt.at("/id"), "withdrawal").expect(200);
        assertThat(claimant.api().get("/v1/promises?state=OPEN").expect(200).json().at("/items")).isEmpty();
    }

    @Test
    void answersNeedSooner() {
        var claimant = Claimant.inNorway();
        var ordinary = claimant.sends(REFUND).expect(201);
        var urgent =
                claimant.sends("{\"kind\":\"OTHER\",\"text\":\"No heat\",\"need\":\"NO_HEAT\"}").expect(201);

        assertThat(Instant.parse(urgent.at("/nextUpdate/by")))
                .isBefore(Instant.parse(ordinary.at("/nextUpdate/by")));
    }

    @Test
    void keepsOneClaimOfTwentySendingsAtOnce() throws Exception {
        var claimant = Claimant.inNorway();
        var key = UUID.randomUUID().toString();
        Callable<Api.Answer> sending = () -> claimant.sends(REFUND, key);
        List<Api.Answer> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = threads.invokeAll(Stream.generate(() -> sending).limit(20).toList());
            answers = sent.stream().map(Future::resultNow).toList();
        }
        assertThat(answers).allMatch(answer -> answer.status() == 201 || answer.status() == 409);
        assertThat(answers.stream().filter(answer -> answer.status() == 201).map(answer -> answer.at("/id")))
                .isNotEmpty()
                .containsOnly(claimant.sends(REFUND, key).expect(201).at("/id"));
        assertThat(claimant.api().get("/v1/claims").expect(200).json().at("/items")).hasSize(1);
    }

    @Test
    void listsTheNewestFirstPageByPage() {
        var claimant = Claimant.inNorway();
        var sent = Stream.generate(claimant::sent).limit(3).toList();

        var first = claimant.api().get("/v1/claims?limit=2").expect(200);
        var second = claimant.api().get("/v1/claims?limit=2&cursor=" + first.at("/nextCursor")).expect(200);
        assertThat(List.of(first.at("/items/0/id"), first.at("/items/1/id"), second.at("/items/0/id")))
                .isEqualTo(sent.reversed());
        assertThat(second.json().has("nextCursor")).isFalse();
        assertThat(claimant.api().get("/v1/claims?state=DRAFT").expect(200).json().at("/items")).isEmpty();
    }

    @Test
    void keepsADraftAndSendsItLater() {
        var claimant = Claimant.inNorway();
        var draft = claimant.sends("{\"kind\":\"OTHER\",\"draft\":true}").expect(201);
        var path = "/v1/claims/" + draft.at("/id");
        assertThat(draft.at("/state")).isEqualTo("DRAFT");
        assertThat(draft.json().has("nextUpdate")).isFalse();

        var read = claimant.api().get(path).expect(200);
        var better = "{\"kind\":\"DAMAGE\",\"details\":{\"items\":[{\"what\":\"TV\"}]},\"draft\":true}";
        var edited = claimant.api().with("If-Match", read.header("ETag")).put(path, better).expect(200);
        assertThat(edited.at("/details/items/0/what")).isEqualTo("TV");
        assertThat(edited.at("/decidedBy")).isEqualTo("GRID_COMPANY");
        var stale = claimant.api().with("If-Match", read.header("ETag")).put(path, better).expect(412);
        assertThat(stale.at("/type")).isEqualTo("urn:problem:svar:changed-meanwhile");

        assertThat(claimant.does(draft.at("/id"), "submission").expect(200).at("/state"))
                .isEqualTo("RECEIVED");
        assertThat(claimant.does(draft.at("/id"), "submission").expect(200).at("/state"))
                .isEqualTo("RECEIVED");
        assertThat(claimant.api().with("If-Match", "*").put(path, better).expect(409).at("/type"))
                .isEqualTo("urn:problem:svar:claim-step-not-allowed");
        claimant.api().delete(path).expect(409);
    }

    @Test
    void throwsADraftAway() {
        var claimant = Claimant.inNorway();
        var path =
                "/v1/claims/" + claimant.sends("{\"kind\":\"OTHER\",\"draft\":true}").expect(201).at("/id");

        claimant.api().delete(path).expect(204);
        claimant.api().get(path).expect(404);
    }

    @Test
    void saysBeforeSendingWhatIsKnown() {
        var person = People.customer();
        var invoice = Bills.anInvoice().forAccount(person.account()).energy("100", "80", "MEASURED");
        Api.portal()
                .as(Machines.token("feed:invoices"))
                .put("/v1/feeds/invoices", Bills.batch(invoice.build()))
                .expect(200);
        var claimant = new Claimant(person);
        var body =
                "{\"kind\":\"WRONG_INVOICE\",\"details\":{\"invoice\":\"%s\"}}"
                        .formatted(invoice.numberGiven());
        var dry =
                claimant.api()
                        .with("Idempotency-Key", "same")
                        .post("/v1/claims?dryRun=true", body)
                        .expect(200);
        assertThat(dry.at("/gives/0/text")).contains(invoice.numberGiven());
        assertThat(dry.at("/howLong/text")).isNotEmpty();
        assertThat(dry.at("/options/0/href"))
                .isEqualTo("/v1/invoices/" + invoice.numberGiven() + "/explanation");
        assertThat(dry.json().at("/missing").findValuesAsText("pointer"))
                .contains("/details/whatIsWrong", "/text")
                .doesNotContain("/details/invoice");
        assertThat(dry.json().has("sameAs")).isFalse();
        assertThat(claimant.api().get("/v1/claims").expect(200).json().at("/items")).isEmpty();

        var sent = claimant.sends(body, "same").expect(201);
        var again = claimant.api().with("Idempotency-Key", "other").post("/v1/claims?dryRun=true", body);
        assertThat(again.expect(200).at("/sameAs/reference")).isEqualTo(sent.at("/reference"));
    }

    @Test
    void saysWhatLeavingMeansBeforeAnythingIsSent() {
        var body = "{\"kind\":\"MOVING_OR_SWITCHING\",\"details\":{\"what\":\"SWITCHING\"}}";
        assertThat(before(Claimant.inNorway(), body))
                .anyMatch(text -> text.contains("1 to 4 days"))
                .anyMatch(text -> text.contains("48 hours"))
                .anyMatch(text -> text.contains("not interrupted"));
        assertThat(before(Claimant.inSweden(), body))
                .anyMatch(text -> text.contains("three weeks"))
                .anyMatch(text -> text.contains("direct loss"));
    }

    private static List<String> before(Claimant claimant, String body) {
        var dry = claimant.api().with("Idempotency-Key", "dry").post("/v1/claims?dryRun=true", body);
        return dry.expect(200).json().at("/gives").findValuesAsText("text");
    }

    @Test
    void doesNotBlockWhoNamesWhatWeDoNotFind() {
        var claimant = Claimant.inNorway();
        var dry =
                claimant.api()
                        .with("Idempotency-Key", "k")
                        .post("/v1/claims?dryRun=true", REFUND)
                        .expect(200);

        assertThat(dry.at("/missing/0/pointer")).isEqualTo("/details/invoice");
        assertThat(dry.at("/missing/0/text")).contains("do not find");
        claimant.sends(REFUND).expect(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {}                                                              | /kind
                    {"kind": "NONSENSE"}                                            | /kind
                    {"kind": "OTHER", "text": "  "}                                 | /text
                    {"kind": "OTHER", "details": {"invoice": "1"}}                  | /details/invoice
                    {"kind": "OTHER", "details": []}                                | /details
                    {"kind": "REFUND", "details": {"amountMinor": 0}}               | /details/amountMinor
                    {"kind": "REFUND", "details": {"amountMinor": "much"}}          | /details/amountMinor
                    {"kind": "WRONG_INVOICE", "details": {"whatIsWrong": "ALL"}}    | /details/whatIsWrong
                    {"kind": "WRONG_READING", "details": {"meteringPoint": "12"}}   | /details/meteringPoint
                    {"kind": "DAMAGE", "details": {"items": [{"what": "TV"}, {}]}}  | /details/items/1/what
                    {"kind": "DAMAGE", "details": {"happenedAt": "noon"}}           | /details/happenedAt
                    {"kind": "OTHER", "wish": "BLOOD"}                              | /wish
                    {"kind": "OTHER", "account": "nobody's"}                        | /account
                    """)
    void pointsAtWhatIsNotRightInTheCallersLanguage(String body, String pointer) {
        var claimant = Claimant.inNorway();
        var refused =
                claimant.person()
                        .api()
                        .breakingTheContract()
                        .with("Accept-Language", "sv")
                        .with("Idempotency-Key", UUID.randomUUID().toString())
                        .post("/v1/claims", body)
                        .expect(400);

        assertThat(refused.at("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(refused.at("/title")).isEqualTo("Något i begäran är inte rätt");
    }

    @Test
    void tellsWhatIsMeantByTheLawApartFromOurOwnPromise() {
        var claimant = Claimant.inNorway();
        var abuse = claimant.sends("{\"kind\":\"DATA_ABUSE\"}").expect(201);

        assertThat(abuse.at("/deadlines/0/rule/id")).isEqualTo("GDPR-ANSWER");
        assertThat(abuse.at("/deadlines/0/by")).isNotEqualTo(abuse.at("/nextUpdate/by").substring(0, 10));
    }

    @Test
    void takesWhatWasUnderstoodOfARantAsItIsProposed() {
        var claimant = Claimant.inNorway();
        var rant = "WHERE ARE MY 37 KR??? YOU PROMISED TO CALL ME YESTERDAY!!! INVOICE 370103";
        var understood =
                claimant.api().post("/v1/claims/suggest", "{\"text\":\"%s\"}".formatted(rant)).expect(200);

        var kept = claimant.sends(understood.json().at("/draft").toString()).expect(201);
        assertThat(kept.at("/text")).isEqualTo(rant);
        assertThat(kept.at("/kind")).isEqualTo(understood.at("/kinds/0/kind"));
    }

    @Test
    void findsWhatWasSentAgainAfterItsAnswerIsForgotten() {
        var claimant = Claimant.inNorway();
        var customer =
                new Customer(
                        UUID.fromString(claimant.api().get("/v1/me").expect(200).at("/id")), Language.EN);
        var first = claimant.sends(REFUND, "key-1").expect(201);
        var again =
                new NewClaim(
                        ClaimKind.REFUND,
                        details(),
                        "37 kroner!",
                        ClaimWish.MONEY_BACK,
                        null,
                        null,
                        null,
                        null);
        var counter = Portal.bean(ClaimCounter.class);

        assertThat(counter.receive(customer, again, "key-1").id()).isEqualTo(first.at("/id"));
        assertThat(counter.receive(customer, again, "key-2").id()).isNotEqualTo(first.at("/id"));
    }

    private static JsonNode details() {
        return JsonNode.createObjectNode(
                Map.of(
                        "invoice", JsonNode.createStringNode("2026-1001"),
                        "amountMinor", JsonNode.createNumberNode(3_700)));
    }
}
