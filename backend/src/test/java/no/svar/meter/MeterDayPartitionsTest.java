package no.svar.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.sql.Connection;
import java.sql.SQLException;
import no.svar.Portal;
import org.junit.jupiter.api.Test;

/// On MySQL, the statements about days touch only the months that they ask about.
class MeterDayPartitionsTest {

    @Test
    void aMonthIsReadFromItsPartition() {
        assertThat(
                        partitions(
                                "metering_point = 707057500012345671"
                                        + " AND local_day BETWEEN '2026-10-01' AND '2026-10-31'"))
                .isEqualTo("m202610");
    }

    @Test
    void daysAreLockedInTheirPartitions() {
        assertThat(partitions("local_day = '2026-10-01' AND metering_point IN (1, 2, 3)"))
                .isEqualTo("m202610");
        assertThat(
                        partitions(
                                "local_day BETWEEN '2026-10-01' AND '2026-11-30' AND metering_point BETWEEN 1 AND 2"
                                        + " AND (metering_point, local_day)"
                                        + " IN ((1, '2026-10-01'), (2, '2026-11-30'))"))
                .isEqualTo("m202610,m202611");
    }

    private static String partitions(String where) {
        return Portal.bean(JdbcOperations.class)
                .execute(connection -> {
                    var product = connection.getMetaData().getDatabaseProductName();
                    assumeTrue(product.equals("MySQL"), "Only MySQL has partitions");
                    return explained(connection, where);
                });
    }

    private static String explained(Connection connection, String where) throws SQLException {
        try (var statement = connection.createStatement();
                var plan =
                        statement.executeQuery(
                                "EXPLAIN FORMAT=TRADITIONAL SELECT wh FROM meter_day WHERE " + where)) {
            plan.next();
            return plan.getString("partitions");
        }
    }
}
