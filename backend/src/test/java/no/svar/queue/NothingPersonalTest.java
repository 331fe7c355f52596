package no.svar.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import no.svar.Portal;
import org.junit.jupiter.api.Test;

/// Looks for what must not be kept in every column of every table.
class NothingPersonalTest {

    private static final String NUMBER = "91234567";
    private static final String AGENT = "agentsen";

    private final String call = UUID.randomUUID().toString();
    private final Instant now = Instant.now();
    private final Told told = Told.toPortal();

    @Test
    void keepsNoNumberOfACallerAndNoNameOfAnAgent() throws SQLException {
        var api = told.api().breakingTheContract();
        told.one(told.offered(call, now)).expect(202);
        Told.to(api, told)
                .batch(
                        List.of(
                                told.event("+47" + NUMBER, "queue.call.ended", now, key("+47" + NUMBER)),
                                told.event(
                                        "1",
                                        "queue.call.offered",
                                        now,
                                        "{\"contactKey\":\"1\",\"reason\":\"ring "
                                                + NUMBER
                                                + "\",\"from\":\""
                                                + NUMBER
                                                + "\",\"agent\":\""
                                                + AGENT
                                                + "\"}"),
                                told.event("2", AGENT, now, key(NUMBER)),
                                told.event("3", "queue.call.left", now, key(NUMBER)),
                                told.event("4", "queue.call.offered", now, "{\"" + NUMBER + "\":1}"),
                                told.event("5", "queue.agents", now, "{\"staffed\":\"" + AGENT + "\"}"),
                                told.event("6", "queue.call.ended", now, key("6"))
                                        .replace(told.source(), "tel:+47" + NUMBER),
                                told.event("7", "queue.call.ended", now, key("7"))
                                        .replace(told.source(), NUMBER)))
                .expect(202);
        api.post(
                        Told.PATH + "?queue=WQ01:invoice-phone",
                        Recorded.text("twilio-taskrouter.json", now).replace("AC0000", told.source()))
                .expect(202);
        for (var secret : List.of(NUMBER, AGENT, "Nordmann", call)) {
            assertThat(columnsThatHold(secret)).as(secret).isEmpty();
        }
    }

    private static String key(String contact) {
        return "{\"contactKey\":\"" + contact + "\"}";
    }

    private static List<String> columnsThatHold(String secret) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = Portal.bean(DataSource.class).unwrap(HikariDataSource.class).getConnection();
                var columns =
                        connection
                                .createStatement()
                                .executeQuery(
                                        """
                                        SELECT table_name, column_name FROM information_schema.columns
                                        WHERE table_name LIKE 'queue_%' OR table_name LIKE 'feed_%'
                                        """)) {
            int count = 0;
            while (columns.next()) {
                count++;
                var table = columns.getString(1);
                var column = columns.getString(2);
                try (var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "SELECT COUNT(*) FROM "
                                                + table
                                                + " WHERE CAST("
                                                + column
                                                + " AS CHAR(4000)) LIKE '%"
                                                + secret
                                                + "%'")) {
                    rows.next();
                    if (rows.getInt(1) > 0) {
                        found.add(table + "." + column);
                    }
                }
            }
            assertThat(count).isGreaterThan(40);
        }
        return found;
    }
}
