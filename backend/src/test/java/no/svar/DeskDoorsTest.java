package no.svar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import no.svar.access.Machines;
import no.svar.access.People;
import no.svar.access.Person;
import no.svar.access.Staff;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Walks every operation of the desk as somebody who does not work there.
@TestInstance(Lifecycle.PER_CLASS)
class DeskDoorsTest {

    private Person customer;
    private Staff agent;
    private String machine;

    static Stream<Operation> forAgents() {
        return Contract.SVAR.operations().stream()
                .filter(operation ->
                        operation.callers().contains("agent") || operation.callers().contains("leader"));
    }

    static Stream<Operation> forLeaders() {
        return forAgents().filter(operation -> !operation.callers().contains("agent"));
    }

    @BeforeAll
    void somebodyOfEachKind() {
        customer = People.customer();
        agent = Staff.agent();
        machine = Machines.token("feed:invoices");
    }

    @ParameterizedTest
    @MethodSource("forAgents")
    void onlyAgentsAreLetIn(Operation operation) {
        asked(operation, Api.portal()).expect(401);
        asked(operation, Api.portal().as("no.such.token")).expect(401);
        asked(operation, customer.api()).expect(403);
        asked(operation, Api.portal().as(machine)).expect(403);
    }

    @ParameterizedTest
    @MethodSource("forLeaders")
    void agentsAreNotLeaders(Operation operation) {
        assertThat(asked(operation, agent.api()).expect(403).at("/type")).startsWith("urn:problem:svar:");
    }

    @ParameterizedTest
    @MethodSource("no.svar.NotYoursTest#forCustomers")
    void agentsAreNotCustomers(Operation operation) {
        asked(operation, agent.api().breakingTheContract()).expect(403);
    }

    private static Api.Answer asked(Operation operation, Api api) {
        var path = operation.path().replaceAll("\\{kind}", "REFUND");
        return new Sample(operation).ask(api, path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString()));
    }
}
