package no.svar.queue;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/// What waits usually are in each half hour of the week.
@JdbcRepository(dialect = Dialect.MYSQL)
interface UsualWeeks extends GenericRepository<PublishedQueue, String> {

    /// @param weekday 1 is Monday
    @Introspected
    record HalfHour(
            String queue, int weekday, int halfHour, int samples, double p25, double p50, double p90) {}

    @Query("SELECT queue, weekday, half_hour, samples, p25, p50, p90 FROM queue_profile")
    List<HalfHour> all();
}
