package no.svar.queue;

import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import no.svar.regulation.Holidays.Eve;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// One phone queue as the settings describe it; [Lines] makes sure that they make sense.
///
/// @param nameNn where it is called something else in nynorsk, and so on; `nameNb` where not set
/// @param phone the number to show, E.164
/// @param hours `MON-FRI 08:00-15:30`, several where days differ; `MON-SUN 00:00-24:00` is day and night
/// @param closedOnHolidays the public holidays of its country
/// @param closedOnEves days that are no holidays, but on which the line is closed
/// @param handleTime what a call is believed to take an agent, wrap-up included, until it was heard
/// @param agents how many are believed to serve it, until it was heard
/// @param alternatives what else a caller can do, the best first
/// @param callbackWindow within how long a promised call is made
@EachProperty("svar.queue.lines")
record Line(
        @Parameter String id,
        @Nullable String nameNb,
        @Nullable String nameNn,
        @Nullable String nameSv,
        @Nullable String nameEn,
        @Nullable Country country,
        @Nullable String phone,
        @Nullable List<String> hours,
        @Nullable Boolean closedOnHolidays,
        @Nullable Set<Eve> closedOnEves,
        @Nullable Duration handleTime,
        @Nullable Integer agents,
        @Nullable List<Alternative> alternatives,
        @Nullable Duration callbackWindow) {}
