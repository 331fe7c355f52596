package no.svar;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import no.svar.access.Staff;
import no.svar.claim.Claimant;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// Outside of the desk an agent is nothing but a pseudonym, in every answer, row and line of the log.
class AgentLeakTest {

    /// Where an agent may be named, as no customer's query reads them.
    private static final Set<String> INSIDE =
            Set.of("agent", "agent_code", "claim_case", "claim_pseudonym", "desk_log", "session");

    private static final Pattern OUTSIDE =
            Pattern.compile(
                    "claim.*|outbox.*|access_log|notice.*|promise.*|edge_idempotency|customer|invoice.*");

    private static final Pattern IDENTITY =
            Pattern.compile("(?i)(agent|staff|employee|handler|colleague|leader)(id|name|email|subject)?");
    private static final String CUSTOMERS_SEE =
            "/v1/home /v1/notices /v1/promises /v1/access-log /v1/claims /v1/me /v1/agreements";

    @Test
    void noSchemaOutsideOfTheDeskHasAPlaceForAnAgent() {
        for (var operation : Contract.SVAR.operations()) {
            if (operation.path().startsWith("/v1/desk")
                    || operation.path().startsWith("/v1/sign-in/agents")) {
                continue;
            }
            var properties = new ArrayList<String>();
            properties(operation.node().path("responses"), properties, new HashSet<>());
            assertThat(properties).as("%s", operation).noneMatch(name -> IDENTITY.matcher(name).matches());
        }
    }

    private static void properties(JsonNode node, List<String> found, Set<String> seen) {
        var reference = node.path("$ref").asText();
        if (!reference.isEmpty() && seen.add(reference)) {
            properties(Contract.SVAR.at(reference.substring(1)).node(), found, seen);
        }
        node.path("properties").fieldNames().forEachRemaining(found::add);
        node.forEach(child -> properties(child, found, seen));
    }

    @Test
    void aWholeStoryLeavesNoTraceOfWhoTheAgentsAre() {
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.addAppender(log);
        var claimant = Claimant.inSweden();
        var agent = Staff.of("Ukjent-" + UUID.randomUUID(), "svar-agents");
        var leader = Staff.of("Hemmelig-" + UUID.randomUUID(), "svar-leaders");
        var claim = story(claimant, agent, leader);
        root.detachAppender(log);

        var secrets =
                List.of(
                        agent.name(),
                        agent.subject(),
                        id(agent),
                        leader.name(),
                        leader.subject(),
                        id(leader));
        for (var path : (CUSTOMERS_SEE + " /v1/claims/" + claim + " /v1/claims/" + claim).split(" ")) {
            assertFree(path, claimant.api().get(path).expect(200).text(), secrets);
        }
        var parts = List.of("timeline", "messages", "escalation", "attachments", "board-package");
        for (var part : parts) {
            var answer = claimant.api().get("/v1/claims/" + claim + "/" + part).expect(200);
            assertFree(part, answer.text() + answer.response().headers().map(), secrets);
        }
        assertFilesFree(claimant, claim, secrets);
        log.list.forEach(line -> assertFree("the log", line.getFormattedMessage(), secrets));
        assertRowsFree(secrets);
    }

    /// What is carried out of the portal: the package for a board, and the files themselves.
    private static void assertFilesFree(Claimant claimant, String claim, List<String> secrets) {
        var path = "/v1/claims/" + claim;
        var pdf = claimant.api().get(path + "/board-package?format=pdf").expect(200);
        assertFree("the PDF for a board", Printed.of(pdf.bytes()), secrets);
        assertFree("the PDF's own bytes", new String(pdf.bytes(), StandardCharsets.ISO_8859_1), secrets);
        var shown = claimant.api().get(path + "/attachments").expect(200).json().at("/items");
        assertThat(shown).hasSize(1);
        var file = claimant.api().get(path + "/attachments/" + shown.at("/0/id").asText()).expect(200);
        assertFree("a file", file.text() + file.response().headers().map(), secrets);
    }

    /// Looked at, answered, promised, passed on, decided, contested and decided by another.
    private static String story(Claimant claimant, Staff agent, Staff leader) {
        var id = claimant.sent();
        var desk = "/v1/desk/claims/" + id;
        agent.api().get(desk).expect(200);
        agent.api().get(desk + "/words").expect(200);
        agent.once().post(desk + "/reply", "{\"text\":\"We look into it.\"}").expect(200);
        shows(claimant, id);
        var file = agent.api().get(desk + "/attachments").expect(200).at("/items/0/id");
        agent.api().get(desk + "/attachments/" + file).expect(200);
        agent.api().get(desk + "/facts").expect(200);
        var due = Instant.now().plus(Duration.ofDays(1));
        agent.once().post(desk + "/promise", "{\"kind\":\"REPLY\",\"dueAt\":\"" + due + "\"}").expect(200);
        agent.once().post(desk + "/ask", "{\"text\":\"Which gate?\"}").expect(200);
        claimant.writes(id, "The green one.").expect(201);
        agent.once().post(desk + "/escalation", "{\"why\":\"Hard.\"}").expect(200);
        decides(leader, desk);
        claimant.contests(id).expect(200);
        var refused =
                leader.once()
                        .with("If-Match", "\"" + leader.api().get(desk).at("/version") + "\"")
                        .post(desk + "/decide", "{\"result\":\"REJECTED\",\"reason\":\"No.\"}");
        refused.expect(409);
        decides(Staff.leader(), desk);
        return id;
    }

    private static void shows(Claimant claimant, String claim) {
        claimant.api()
                .with("Content-Type", "text/plain")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .send(
                        "POST",
                        "/v1/claims/" + claim + "/attachments",
                        "The gate.".getBytes(StandardCharsets.UTF_8))
                .expect(201);
    }

    private static void decides(Staff agent, String desk) {
        agent.once()
                .with("If-Match", "\"" + agent.api().get(desk).expect(200).at("/version") + "\"")
                .post(desk + "/decide", "{\"result\":\"REJECTED\",\"reason\":\"The price is right.\"}")
                .expect(200);
    }

    private static String id(Staff agent) {
        var payload = Base64.getUrlDecoder().decode(agent.accessToken().split("\\.")[1]);
        try {
            return Api.JSON.readTree(payload).path("sub").asText();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Every row of every table that something outside of the desk reads.
    private static void assertRowsFree(List<String> secrets) {
        Portal.bean(JdbcOperations.class)
                .execute(connection -> {
                    var tables = tables(connection);
                    assertThat(tables).contains("claim_timeline", "outbox_event", "access_log", "notice");
                    for (var table : tables) {
                        assertRowsFree(connection, table, secrets);
                    }
                    return tables.size();
                });
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        var kinds = new String[] {"TABLE", "BASE TABLE"};
        try (var found = connection.getMetaData().getTables(connection.getCatalog(), null, "%", kinds)) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        tables.removeIf(table -> INSIDE.contains(table) || !OUTSIDE.matcher(table).matches());
        return tables;
    }

    private static void assertRowsFree(Connection connection, String table, List<String> secrets)
            throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT * FROM " + table)) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    assertFree(table, String.valueOf(rows.getString(column)), secrets);
                }
            }
        }
    }

    private static void assertFree(String place, String text, List<String> secrets) {
        assertThat(secrets).as(place).noneMatch(text::contains);
    }
}
