package no.svar.outage;

import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.svar.edge.Select;
import no.svar.outage.Compensation.Paid;
import no.svar.outage.Compensation.PeriodKey;
import no.svar.outage.Verdict.Missing;
import no.svar.outage.Verdict.Reason;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// What was judged; whose it is, agreements decide.
@JdbcRepository(dialect = Dialect.MYSQL)
abstract class Compensations {

    private static final String COLUMNS =
            """
            SELECT metering_point, started_at, id, restored_at, outages, country, grid_company, result, reason,
                amount_minor, counted, arithmetic, missing, pay_by, claim_by, paid_minor, paid_on,
                invoice_number, lower_minor, judged_at, source, as_of
            FROM outage_compensation
            """;

    private static final Select<Compensation> OF_POINTS =
            new Select<>(
                    COLUMNS + "WHERE metering_point IN (:list) ORDER BY metering_point, started_at",
                    Compensations::row);

    private static final Select<Compensation> BY_IDS =
            new Select<>(COLUMNS + "WHERE id IN (:list)", Compensations::row);

    private static final Select<Compensation> BEFORE =
            new Select<>(
                    COLUMNS
                            + """
                            WHERE metering_point IN (:list) AND (started_at, metering_point) < (?, ?)
                            ORDER BY started_at DESC, metering_point DESC
                            LIMIT ?
                            """,
                    Compensations::row);

    private static final Select<Long> UNDECIDED =
            new Select<>(
                    """
                    SELECT DISTINCT metering_point FROM outage_compensation
                    WHERE metering_point IN (:list) AND result = 'UNDECIDED'
                    """,
                    row -> row.getLong(1));

    private static final Select<Hit> LOCKED_HITS =
            new Select<>(
                    """
                    SELECT /*+ INDEX(outage_hit PRIMARY) */ metering_point, outage, started_at, restored_at,
                        reopened_at, reported_at
                    FROM outage_hit
                    WHERE metering_point IN (:list)
                    ORDER BY metering_point, outage
                    FOR UPDATE
                    """,
                    Compensations::hit);

    private static final String WRITE =
            """
            INSERT INTO outage_compensation (metering_point, started_at, id, restored_at, outages, country,
                grid_company, result, reason, amount_minor, counted, arithmetic, missing, pay_by, claim_by,
                paid_minor, paid_on, invoice_number, lower_minor, judged_at, source, as_of)
            VALUES
            """;
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String REPLACE =
            """
             ON DUPLICATE KEY UPDATE
                restored_at = VALUES(restored_at), outages = VALUES(outages), country = VALUES(country),
                grid_company = VALUES(grid_company), result = VALUES(result), reason = VALUES(reason),
                amount_minor = VALUES(amount_minor), counted = VALUES(counted),
                arithmetic = VALUES(arithmetic), missing = VALUES(missing), pay_by = VALUES(pay_by),
                claim_by = VALUES(claim_by), paid_minor = VALUES(paid_minor), paid_on = VALUES(paid_on),
                invoice_number = VALUES(invoice_number), lower_minor = VALUES(lower_minor),
                judged_at = VALUES(judged_at), source = VALUES(source), as_of = VALUES(as_of)
            """;
    private static final int MOST_ROWS = 256;

    private final JdbcOperations jdbc;
    private final ConnectionOperations<Connection> connections;

    Compensations(JdbcOperations jdbc, ConnectionOperations<Connection> connections) {
        this.jdbc = jdbc;
        this.connections = connections;
    }

    /// All that ever hit these points, held until the transaction ends, so that nobody else judges them
    /// meanwhile.
    List<Hit> lockHits(List<Long> points) {
        return LOCKED_HITS.all(connections, points);
    }

    /// All that was judged of these points.
    List<Compensation> of(List<Long> points) {
        return OF_POINTS.all(connections, points);
    }

    /// Those of the points for which something was not decided.
    List<Long> undecided(List<Long> points) {
        return UNDECIDED.all(connections, points);
    }

    /// The newest that lie before the place.
    List<Compensation> before(PeriodKey place, List<Long> points, int limit) {
        return BEFORE.all(connections, points, utc(place.startedAt()), place.meteringPoint(), limit);
    }

    Optional<Compensation> find(UUID id) {
        return all(List.of(id.toString())).stream().findFirst();
    }

    List<Compensation> all(List<String> ids) {
        return BY_IDS.all(connections, ids);
    }

    /// Writes judgements that are new, or replace the one of their place; many to a statement, in powers of
    /// two, so that the driver meets few statements and keeps them prepared.
    void write(List<Compensation> judged) {
        for (int from = 0, count; from < judged.size(); from += count) {
            count = Math.min(MOST_ROWS, Integer.highestOneBit(judged.size() - from));
            var part = judged.subList(from, from + count);
            jdbc.prepareStatement(
                    WRITE + ROW + (", " + ROW).repeat(count - 1) + REPLACE,
                    statement -> {
                        int at = 0;
                        for (var one : part) {
                            at = bind(one, statement, at);
                        }
                        return statement.executeUpdate();
                    });
        }
    }

    /// Makes room where a period now begins at another moment.
    void remove(List<PeriodKey> places) {
        for (var place : places) {
            jdbc.prepareStatement(
                    "DELETE FROM outage_compensation WHERE metering_point = ? AND started_at = ?",
                    statement -> {
                        statement.setLong(1, place.meteringPoint());
                        statement.setObject(2, utc(place.startedAt()));
                        return statement.executeUpdate();
                    });
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Hit hit(ResultSet row) throws SQLException {
        return new Hit(
                row.getLong(1),
                row.getString(2),
                Select.instant(row, 3),
                instant(row, 4),
                instant(row, 5),
                instant(row, 6));
    }

    private static Compensation row(ResultSet row) throws SQLException {
        var verdict =
                new Verdict(
                        CompensationResult.valueOf(row.getString(8)),
                        Reason.valueOf(row.getString(9)),
                        number(row, 10),
                        Duration.ofSeconds(row.getLong(11)),
                        Term.read(row.getString(12)),
                        words(row.getString(13)).stream().map(Missing::valueOf).toList());
        return new Compensation(
                row.getString(3),
                new PeriodKey(row.getLong(1), Select.instant(row, 2)),
                instant(row, 4),
                words(row.getString(5)),
                Country.valueOf(row.getString(6)),
                row.getString(7),
                verdict,
                Select.date(row, 14),
                Select.date(row, 15),
                new Paid(row.getLong(16), Select.date(row, 17), row.getString(18)),
                number(row, 19),
                Select.instant(row, 20),
                row.getString(21),
                Select.instant(row, 22));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column) == null ? null : Select.instant(row, column);
    }

    private static @Nullable Long number(ResultSet row, int column) throws SQLException {
        var number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    private static List<String> words(String written) {
        return Arrays.stream(written.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    }

    /// Binds a row behind that mark, and answers its last one.
    private static int bind(Compensation one, PreparedStatement statement, int before) throws SQLException {
        int at = before;
        var verdict = one.verdict();
        statement.setLong(++at, one.key().meteringPoint());
        statement.setObject(++at, utc(one.key().startedAt()));
        statement.setString(++at, one.id());
        statement.setObject(++at, one.restoredAt() == null ? null : utc(one.restoredAt()));
        statement.setString(++at, String.join(" ", one.outages()));
        statement.setString(++at, one.country().name());
        statement.setString(++at, one.gridCompany());
        statement.setString(++at, verdict.result().name());
        statement.setString(++at, verdict.reason().name());
        statement.setObject(++at, verdict.amountMinor());
        statement.setLong(++at, verdict.counted().toSeconds());
        statement.setString(++at, Term.written(verdict.arithmetic()));
        statement.setString(
                ++at, verdict.missing().stream().map(Missing::name).collect(Collectors.joining(" ")));
        statement.setObject(++at, one.payBy());
        statement.setObject(++at, one.claimBy());
        statement.setLong(++at, one.paid().minor());
        statement.setObject(++at, one.paid().on());
        statement.setString(++at, one.paid().invoiceNumber());
        statement.setObject(++at, one.lowerMinor());
        statement.setObject(++at, utc(one.judgedAt()));
        statement.setString(++at, one.source());
        statement.setObject(++at, utc(one.asOf()));
        return at;
    }
}
