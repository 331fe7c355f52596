package no.svar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.svar.access.Machines;
import no.svar.access.People;
import no.svar.access.Person;
import no.svar.invoice.Bills;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Walks every operation of the contract as somebody whom its data does not belong to.
///
/// A stranger asks with the owner's ids. The answer is that of ids that nobody has, and the canary, which
/// stands in all that is the owner's, is never in it.
@TestInstance(Lifecycle.PER_CLASS)
class NotYoursTest {

    private static final String CANARY = "Kanarifugl";
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    /// Query parameters that name no single thing.
    private static final Set<String> NOT_IDS = Set.of("kind", "status", "limit", "cursor");

    private Person owner;
    private Person stranger;
    private String strangersInvoice;

    /// Where an id stands in a path, or its query parameter: the owner's id there, and one that nobody has.
    private Map<String, Id> ids;

    private record Id(String owned, String missing) {}

    /// The same question with the owner's ids, and with ids that nobody has.
    private record Question(String owned, String missing) {}

    static Stream<Operation> forCustomers() {
        return Contract.SVAR.operations().stream()
                .filter(Planned::isBuilt)
                .filter(operation -> operation.callers().contains("customer"));
    }

    static Stream<Operation> forMachines() {
        return Contract.SVAR.operations().stream()
                .filter(Planned::isBuilt)
                .filter(operation -> operation.callers().contains("machine"));
    }

    @BeforeAll
    void twoCustomers() {
        var account = CANARY + "-" + UUID.randomUUID().toString().substring(0, 13);
        owner = People.aCustomer().named(CANARY).withAccount(account).signedIn();
        stranger = People.customer();
        var first = Bills.anInvoice().forAccount(account).line("ENERGY_FIXED", CANARY, 10_000);
        var second = Bills.anInvoice().forAccount(account).line("ENERGY_FIXED", CANARY, 20_000);
        var credit = Bills.aCreditNote(first.numberGiven()).forAccount(account).line("OTHER", CANARY, 100);
        var strangers = Bills.anInvoice().forAccount(stranger.account());
        strangersInvoice = strangers.numberGiven();
        tell("invoices", first.build(), second.build(), credit.number(first.numberGiven()).build());
        tell("invoices", strangers.build());
        tell("payments", Bills.aPayment().of(first).with("account", account).build());
        ids =
                Map.of(
                        "/v1/invoices/{number}", new Id(first.numberGiven(), "F-" + UUID.randomUUID()),
                        "?from", new Id(second.numberGiven(), "F-" + UUID.randomUUID()),
                        "/v1/sessions/{id}", new Id(owner.sessionId(), UUID.randomUUID().toString()));
    }

    private static void tell(String kind, String... rows) {
        var told =
                Api.portal().as(Machines.token("feed:" + kind)).put("/v1/feeds/" + kind, Bills.batch(rows));
        assertThat(told.expect(200).json().at("/counts/created").asInt())
                .as(told.text())
                .isEqualTo(rows.length);
    }

    @ParameterizedTest
    @MethodSource("forCustomers")
    void anotherCustomersIdsAreAsGoodAsNone(Operation operation) {
        for (var question : questions(operation)) {
            var answer = ask(stranger, operation, question.owned());
            var missing = ask(stranger, operation, question.missing());

            assertThat(answer.status()).as("%s %s", operation.method(), question.owned()).isEqualTo(404);
            assertThat(comparable(answer)).as(question.owned()).isEqualTo(comparable(missing));
            assertThat(answer.text()).as(question.owned()).doesNotContain(CANARY);
        }
        owner.api().get("/v1/me").expect(200);
    }

    @ParameterizedTest
    @MethodSource("forCustomers")
    void whatAnotherCustomerHasIsNeverShown(Operation operation) {
        var asker = operation.method().equals("get") ? stranger : People.customer();
        for (var path : ownPaths(operation)) {
            var answer = ask(asker, operation, path);

            assertThat(answer.status()).as("%s %s", operation.method(), path).isLessThan(500);
            assertThat(answer.text()).as(path).doesNotContain(CANARY);
        }
    }

    @ParameterizedTest
    @MethodSource("forCustomers")
    void theOwnerIsAnswered(Operation operation) {
        if (!operation.method().equals("get")) {
            return;
        }
        var path = filled(operation.path(), true);
        ask(
                        owner,
                        operation,
                        hasParameter(operation, "from") ? path + "?from=" + idAt("?from").owned() : path)
                .expect(200);
    }

    @ParameterizedTest
    @MethodSource("forCustomers")
    void onlyCustomersAreLetIn(Operation operation) {
        var path = filled(operation.path(), true);
        Api.portal().send(operation.method().toUpperCase(Locale.ROOT), path, null).expect(401);
        Api.portal()
                .as("no.such.token")
                .send(operation.method().toUpperCase(Locale.ROOT), path, null)
                .expect(401);
        Api.portal()
                .as(Machines.token("feed:invoices"))
                .send(operation.method().toUpperCase(Locale.ROOT), path, null)
                .expect(403);
    }

    @ParameterizedTest
    @MethodSource("forMachines")
    void onlyMachinesWithTheScopeAreLetIn(Operation operation) {
        var otherScope = operation.scopes().contains("feed:customers") ? "feed:payments" : "feed:customers";
        tell(operation, Api.portal()).expect(401);
        tell(operation, stranger.api()).expect(403);
        tell(operation, Api.portal().as(Machines.token(otherScope))).expect(403);
        tell(operation, Api.portal().as(Machines.token(operation.scopes().getFirst()))).expect(200);
    }

    private static Api.Answer tell(Operation operation, Api api) {
        return operation.method().equals("put") ? api.put(operation.path(), "[]") : api.get(operation.path());
    }

    private static Api.Answer ask(Person person, Operation operation, String path) {
        return person.api().send(operation.method().toUpperCase(Locale.ROOT), path, null);
    }

    /// Every way to put the owner's ids into the operation; none where it takes no ids.
    private List<Question> questions(Operation operation) {
        var owned = filled(operation.path(), true);
        var missing = filled(operation.path(), false);
        var questions = new ArrayList<Question>();
        var queries = queriesOf(operation);
        if (!owned.equals(missing)) {
            queries.forEach(query -> questions.add(new Question(owned + query, missing + query)));
        }
        if (hasParameter(operation, "from")) {
            var from = idAt("?from");
            for (var path : List.of(owned, operation.path().replace("{number}", strangersInvoice))) {
                questions.add(new Question(path + "?from=" + from.owned(), path + "?from=" + from.missing()));
            }
            questions.add(
                    new Question(owned + "?from=" + strangersInvoice, missing + "?from=" + strangersInvoice));
        }
        return questions;
    }

    private static List<String> queriesOf(Operation operation) {
        return hasParameter(operation, "kind")
                ? List.of("", "?kind=INVOICE", "?kind=CREDIT_NOTE")
                : List.of("");
    }

    /// The stranger's own way through the operation, and where a list goes on from the owner's page.
    private List<String> ownPaths(Operation operation) {
        var own = operation.path().replace("{number}", strangersInvoice);
        var path = VARIABLE.matcher(own).find() ? filled(own, false) : own;
        var paths = new ArrayList<>(List.of(path));
        if (hasParameter(operation, "cursor")) {
            var cursor = ask(owner, operation, path + "?limit=1").expect(200).at("/nextCursor");
            if (!cursor.isEmpty()) {
                paths.add(path + "?cursor=" + cursor);
            }
        }
        return paths;
    }

    private String filled(String path, boolean owned) {
        var found = VARIABLE.matcher(path);
        var filled = new StringBuilder();
        while (found.find()) {
            var id = idAt(path.substring(0, found.end()));
            found.appendReplacement(filled, owned ? id.owned() : id.missing());
        }
        return found.appendTail(filled).toString();
    }

    private Id idAt(String place) {
        return Objects.requireNonNull(
                ids.get(place),
                () ->
                        "NotYoursTest knows no id for %s: add the owner's, and one that nobody has, to `ids`"
                                .formatted(place));
    }

    private static boolean hasParameter(Operation operation, String name) {
        return operation.parameters().stream().anyMatch(parameter -> parameter.text("name").equals(name));
    }

    @ParameterizedTest
    @MethodSource("forCustomers")
    void everyQueryParameterIsKnownToTheWalk(Operation operation) {
        var names =
                operation.parameters().stream()
                        .filter(parameter -> parameter.text("in").equals("query"))
                        .map(parameter -> parameter.text("name"))
                        .filter(name -> !NOT_IDS.contains(name))
                        .map(name -> "?" + name);
        assertThat(names)
                .as(
                        "%s has a query parameter that NotYoursTest does not know: add it to `ids` or to NOT_IDS",
                        operation)
                .allMatch(ids::containsKey);
    }

    /// The answer without what is different in every answer: the request's id, and the path that was asked.
    private static String comparable(Api.Answer answer) {
        var body = (ObjectNode) answer.json();
        body.remove(List.of("requestId", "instance"));
        var kinds =
                Stream.of("Content-Type", "Cache-Control", "Content-Language", "ETag").map(answer::header);
        return answer.status() + " " + kinds.toList() + " " + body;
    }
}
