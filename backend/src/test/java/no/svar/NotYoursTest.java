package no.svar;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.svar.access.Machines;
import no.svar.access.People;
import no.svar.access.Person;
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
    private static final Set<String> NOT_IDS =
            Set.of(
                    "kind",
                    "status",
                    "state",
                    "limit",
                    "cursor",
                    "resolution",
                    "month",
                    "reading",
                    "estimatedKwh",
                    "queue",
                    "dryRun",
                    "evidence",
                    "format",
                    "language");

    private static final String SCHEMAS = "/components/schemas/";
    private static final String DAYS = SCHEMAS + "Day";
    private static final Set<String> IDS =
            Set.of(SCHEMAS + "InvoiceNumber", SCHEMAS + "MeteringPoint", SCHEMAS + "ClaimAbout");

    private Household owner;
    private Household stranger;

    /// Where an id stands in a path, or its query parameter.
    private Map<String, Id> ids;

    private record Id(String owned, String strangers, String missing) {}

    /// The same question with the owner's ids, and with ids that nobody has.
    private record Question(String owned, String missing) {}

    static Stream<Operation> forCustomers() {
        return Contract.SVAR.operations().stream()
                .filter(operation -> operation.callers().contains("customer"));
    }

    static Stream<Operation> forMachines() {
        return Contract.SVAR.operations().stream()
                .filter(operation -> operation.callers().contains("machine"));
    }

    @BeforeAll
    void twoHouseholds() {
        owner = Household.named(CANARY);
        stranger = Household.named("Fremmed");
        ids =
                Map.ofEntries(
                        entry("/v1/invoices/{number}", id(Household::invoice, "F-" + UUID.randomUUID())),
                        entry("?from", id(Household::earlierInvoice, "F-" + UUID.randomUUID())),
                        entry("/v1/metering-points/{id}", id(Household::meteringPoint, Household.aGsrn())),
                        entry("?meteringPoint", id(Household::meteringPoint, Household.aGsrn())),
                        entry(
                                "/v1/metering-points/{id}/readings/{readingId}",
                                id(Household::reading, UUID.randomUUID().toString())),
                        entry(
                                "/v1/outage-reports/{id}",
                                id(Household::outageReport, UUID.randomUUID().toString())),
                        entry(
                                "/v1/compensation/{id}",
                                id(Household::compensation, UUID.randomUUID().toString())),
                        entry("/v1/claims/kinds/{kind}", new Id("REFUND", "REFUND", "REFUND")),
                        entry("/v1/claims/{id}", id(Household::claim, UUID.randomUUID().toString())),
                        entry("/v1/callbacks/{id}", id(Household::callback, UUID.randomUUID().toString())),
                        entry("/v1/notices/{id}", id(Household::notice, UUID.randomUUID().toString())),
                        entry(
                                "/v1/claims/{id}/attachments/{attachmentId}",
                                id(Household::attachment, UUID.randomUUID().toString())),
                        entry("?about", id(Household::aboutInvoice, "invoice:F-" + UUID.randomUUID())),
                        entry("/v1/sessions/{id}", id(Household::session, UUID.randomUUID().toString())));
    }

    private Id id(Function<Household, String> of, String missing) {
        return new Id(of.apply(owner), of.apply(stranger), missing);
    }

    @ParameterizedTest
    @MethodSource("forCustomers")
    void anotherCustomersIdsAreAsGoodAsNone(Operation operation) {
        for (var question : questions(operation)) {
            var answer = ask(stranger.person(), operation, question.owned());
            var missing = ask(stranger.person(), operation, question.missing());

            assertThat(answer.status()).as("%s %s", operation.method(), question.owned()).isIn(404, 409);
            assertThat(comparable(answer)).as(question.owned()).isEqualTo(comparable(missing));
            assertThat(answer.text()).as(question.owned()).doesNotContain(CANARY);
        }
        owner.person().api().get("/v1/me").expect(200);
    }

    @ParameterizedTest
    @MethodSource("forCustomers")
    void whatAnotherCustomerHasIsNeverShown(Operation operation) {
        var asker = operation.method().equals("get") ? stranger.person() : People.customer();
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
        var path = filled(operation.path(), Id::owned);
        ask(owner.person(), operation, path + withOwnedIds(operation)).expect(200);
    }

    @ParameterizedTest
    @MethodSource("forCustomers")
    void onlyCustomersAreLetIn(Operation operation) {
        var path = filled(operation.path(), Id::owned);
        var sample = new Sample(operation);
        sample.ask(Api.portal(), path).expect(401);
        sample.ask(Api.portal().as("no.such.token"), path).expect(401);
        sample.ask(Api.portal().as(Machines.token("feed:invoices")), path).expect(403);
    }

    @ParameterizedTest
    @MethodSource("forMachines")
    void onlyMachinesWithTheScopeAreLetIn(Operation operation) {
        var otherScope = operation.scopes().contains("feed:customers") ? "feed:payments" : "feed:customers";
        tell(operation, Api.portal()).expect(401);
        tell(operation, stranger.person().api()).expect(403);
        tell(operation, Api.portal().as(Machines.token(otherScope))).expect(403);
        tell(operation, Api.portal().as(Machines.token(operation.scopes().getFirst())))
                .expect(allowed(operation));
    }

    /// A thing that is named in the path does not exist.
    private static int allowed(Operation operation) {
        if (operation.path().contains("{")) {
            return 404;
        }
        return operation.method().equals("post") ? 202 : 200;
    }

    private static Api.Answer tell(Operation operation, Api api) {
        return switch (operation.method()) {
            case "put" -> api.put(operation.path(), "[]");
            case "post" ->
                    new Sample(operation)
                            .ask(
                                    api,
                                    VARIABLE.matcher(operation.path())
                                            .replaceAll(UUID.randomUUID().toString()));
            default -> api.get(operation.path());
        };
    }

    private static Api.Answer ask(Person person, Operation operation, String path) {
        return new Sample(operation).ask(person.api(), path);
    }

    /// Every way to put the owner's ids into the operation; none where it takes no ids.
    private List<Question> questions(Operation operation) {
        var owned = filled(operation.path(), Id::owned);
        var missing = filled(operation.path(), Id::missing);
        var questions = new ArrayList<Question>();
        var queries = queriesOf(operation);
        if (!owned.equals(missing)) {
            queries.forEach(query -> questions.add(new Question(owned + query, missing + query)));
        }
        for (var name : idsInQuery(operation)) {
            var id = idAt("?" + name);
            var query = "?" + name + "=";
            for (var path : List.of(owned, filled(operation.path(), Id::strangers))) {
                questions.add(new Question(path + query + id.owned(), path + query + id.missing()));
            }
            if (!owned.equals(missing)) {
                questions.add(new Question(owned + query + id.strangers(), missing + query + id.strangers()));
            }
        }
        return questions;
    }

    /// The query parameters that name a thing, by their schemas.
    private static List<String> idsInQuery(Operation operation) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.text("in").equals("query"))
                .filter(parameter -> IDS.contains(parameter.child("schema").pointer()))
                .map(parameter -> parameter.text("name"))
                .toList();
    }

    private String withOwnedIds(Operation operation) {
        var ids = idsInQuery(operation).stream().map(name -> name + "=" + idAt("?" + name).owned());
        var query = String.join("&", ids.toList());
        return query.isEmpty() ? "" : "?" + query;
    }

    private static List<String> queriesOf(Operation operation) {
        return hasParameter(operation, "kind")
                ? List.of("", "?kind=INVOICE", "?kind=CREDIT_NOTE")
                : List.of("");
    }

    /// The stranger's own way through the operation, and where a list goes on from the owner's page.
    private List<String> ownPaths(Operation operation) {
        var path = filled(operation.path(), Id::strangers);
        var paths = new ArrayList<>(List.of(path));
        if (hasParameter(operation, "cursor")) {
            var owned = filled(operation.path(), Id::owned);
            var cursor = ask(owner.person(), operation, owned + "?limit=1").expect(200).at("/nextCursor");
            if (!cursor.isEmpty()) {
                paths.add(path + "?cursor=" + cursor);
            }
        }
        return paths;
    }

    private String filled(String path, Function<Id, String> with) {
        var found = VARIABLE.matcher(path);
        var filled = new StringBuilder();
        while (found.find()) {
            found.appendReplacement(filled, with.apply(idAt(path.substring(0, found.end()))));
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
                        .filter(parameter -> !DAYS.equals(parameter.child("schema").pointer()))
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
