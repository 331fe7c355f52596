package no.svar;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.management.endpoint.health.HealthEndpoint;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.svar.Contract.Place;
import org.junit.jupiter.api.Test;

/// The contract and the program say the same, in both directions, and the contract keeps its own rules.
class ContractTest {

    private static final Contract CONTRACT = Contract.SVAR;
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    private static List<UriRouteInfo<?, ?>> routes() {
        return Portal.bean(Router.class)
                .uriRoutes()
                .filter(route -> !route.getHttpMethodName().equals("HEAD"))
                .filter(route -> !isOfTests(controller(route)))
                .toList();
    }

    /// The class that somebody wrote, not the one that the framework put before it.
    private static Class<?> controller(UriRouteInfo<?, ?> route) {
        var type = route.getDeclaringType();
        return type.getSimpleName().endsWith("$Intercepted") ? type.getSuperclass() : type;
    }

    private static boolean isOfTests(Class<?> controller) {
        return placeOf(controller).equals(placeOf(ContractTest.class));
    }

    private static URL placeOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    @Test
    void everyRouteIsInTheContract() {
        var unknown =
                routes().stream()
                        .filter(route -> operationsOf(route).findAny().isEmpty())
                        .map(ContractTest::named)
                        .toList();
        assertThat(unknown)
                .as("Routes that openapi/svar.yaml lacks: write them there with prose, schemas and examples")
                .isEmpty();
    }

    @Test
    void everyOperationIsRouted() {
        var unrouted = new ArrayList<>(CONTRACT.operations());
        routes().forEach(route -> unrouted.removeAll(operationsOf(route).toList()));
        assertThat(unrouted)
                .as("Operations of openapi/svar.yaml that no controller answers: write one, or take them out")
                .isEmpty();
    }

    @Test
    void nothingThatIsAnsweredIsStillPlanned() {
        var known = CONTRACT.written().stream().map(Operation::toString).toList();
        var routed = routes().stream().map(ContractTest::template).toList();
        assertThat(Planned.OPERATIONS)
                .as("Planned names operations of openapi/svar.yaml")
                .allMatch(known::contains);
        assertThat(routed)
                .as("These are answered now: take them out of Planned")
                .noneMatch(Planned.OPERATIONS::contains);
    }

    @Test
    void everyOperationIsOpenToThoseThatItsRouteIsOpenTo() {
        for (var route : routes()) {
            operationsOf(route)
                    .forEach(operation ->
                            assertThat(secured(route))
                                    .as(
                                            "%s: its `security` in openapi/svar.yaml and @Secured of %s",
                                            operation, named(route))
                                    .isEqualTo(role(operation)));
        }
    }

    @Test
    void everyOperationHasAnIdATagAndAReasonWhy() {
        assertThat(CONTRACT.written())
                .allSatisfy(operation -> {
                    assertThat(operation.node().path("operationId").asText()).matches("[a-z][A-Za-z]+");
                    assertThat(operation.node().path("tags")).hasSize(1);
                    assertThat(operation.node().path("description").asText()).hasSizeGreaterThan(30);
                });
    }

    @Test
    void everyBodyHasAnExampleAndEveryExampleKeepsToItsSchema() {
        var faults = new ArrayList<String>();
        for (var operation : CONTRACT.written()) {
            contents(operation).forEach(content -> faults.addAll(faultsOfExamples(content)));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyProblemTypeStandsInTheTableAndInTheSchema() {
        var table = new ArrayList<String>();
        var row = Pattern.compile("\\| `urn:problem:svar:([a-z-]+)` \\|");
        row.matcher(CONTRACT.at("/info").text("description"))
                .results()
                .forEach(slug -> table.add(slug.group(1)));
        assertThat(table).isEqualTo(CONTRACT.problemTypes()).doesNotHaveDuplicates();
    }

    private static Stream<Place> contents(Operation operation) {
        var bodies = new ArrayList<Place>();
        bodies.add(operation.place().child("requestBody").child("content"));
        operation
                .place()
                .child("responses")
                .children()
                .forEach(answer -> bodies.add(answer.child("content")));
        return bodies.stream().filter(Place::isThere).flatMap(content -> content.children().stream());
    }

    private static List<String> faultsOfExamples(Place content) {
        var schema = content.child("schema");
        if (!schema.isThere()) {
            return List.of();
        }
        var examples = content.child("examples").children();
        if (examples.isEmpty()) {
            return List.of(content.pointer() + " has no example");
        }
        return examples.stream()
                .flatMap(example ->
                        CONTRACT.faults(schema, example.child("value").node()).stream()
                                .map(fault -> example.pointer() + ": " + fault))
                .toList();
    }

    /// The operations that a route answers: more than one where the route has a place for what the contract
    /// spells out. The operation that is written as the route is; else those that the route's variables stand
    /// for.
    private static Stream<Operation> operationsOf(UriRouteInfo<?, ?> route) {
        var template = route.getUriMatchTemplate().toPathString();
        var same = withPath(route, Pattern.compile(template, Pattern.LITERAL));
        return same.isEmpty()
                ? withPath(route, Pattern.compile(VARIABLE.matcher(template).replaceAll("[^/]+"))).stream()
                : same.stream();
    }

    private static String template(UriRouteInfo<?, ?> route) {
        return route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString();
    }

    private static List<Operation> withPath(UriRouteInfo<?, ?> route, Pattern form) {
        return CONTRACT.written().stream()
                .filter(operation -> operation.method().equalsIgnoreCase(route.getHttpMethodName()))
                .filter(operation -> form.matcher(operation.path()).matches())
                .toList();
    }

    private static String role(Operation operation) {
        return switch (operation.callers()) {
            case List<String> callers when callers.isEmpty() -> SecurityRule.IS_ANONYMOUS;
            case List<String> callers when callers.equals(List.of("customer")) -> "CUSTOMER";
            case List<String> callers when callers.equals(List.of("machine")) -> "MACHINE";
            case List<String> callers when callers.equals(List.of("agent")) -> "AGENT";
            case List<String> callers when callers.equals(List.of("leader")) -> "LEADER";
            default -> throw new AssertionError(operation + " is open to " + operation.callers());
        };
    }

    private static String secured(UriRouteInfo<?, ?> route) {
        if (controller(route).equals(HealthEndpoint.class)) {
            return SecurityRule
                    .IS_ANONYMOUS; // by the setting endpoints.health.sensitive, not by an annotation
        }
        return route.getTargetMethod().stringValue(Secured.class).orElse("nobody");
    }

    private static String named(UriRouteInfo<?, ?> route) {
        return route.getHttpMethodName()
                + " "
                + route.getUriMatchTemplate().toPathString()
                + " ("
                + controller(route).getSimpleName()
                + ")";
    }
}
