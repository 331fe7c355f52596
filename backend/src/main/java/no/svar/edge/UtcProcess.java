package no.svar.edge;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import java.util.TimeZone;

/// Lets the whole process live in UTC, wherever its machine stands.
///
/// Dates reach the database as `java.sql.Date`, which is midnight in the process's zone; as the session is in
/// UTC, any other zone would move some of them to the day before.
@ContextConfigurer
final class UtcProcess implements ApplicationContextConfigurer {

    @Override
    public void configure(ApplicationContextBuilder builder) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    }
}
