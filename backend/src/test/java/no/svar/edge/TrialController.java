package no.svar.edge;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import no.svar.shared.Language;
import no.svar.shared.Money;
import no.svar.shared.Period;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/// Endpoints with every kind of input, and some that fail.
@Controller("/v1/trial")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(env = "test")
class TrialController {

    static final Map<String, AtomicInteger> EXECUTIONS = new ConcurrentHashMap<>();

    @Serdeable
    record Sum(Money amount, Period period, @Nullable String note) {}

    @Serdeable
    record Order(@NotNull @Size(min = 2, max = 5) String name, @Valid @Size(max = 3) List<Item> items) {}

    @Serdeable
    record Item(@Min(1) @Max(9) int count) {}

    @Get("/things{?limit,cursor}")
    @Secured(SecurityRule.IS_ANONYMOUS)
    Page<Sum> things(
            @QueryValue(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryValue @Nullable @Size(max = Cursor.MAX_LENGTH) String cursor) {
        var after = Cursor.read(cursor, 1);
        var first = after == null ? 0 : after.number(0) + 1;
        var rows =
                java.util.stream.LongStream.range(first, Math.min(50, first + limit + 1))
                        .mapToObj(TrialController::sum)
                        .toList();
        return Page.of(rows, limit, sum -> Cursor.after(sum.amount().minor()));
    }

    @Get("/things/{number}")
    @Secured(SecurityRule.IS_ANONYMOUS)
    Sum thing(@Pattern(regexp = "[0-9]{1,9}") String number) {
        return sum(Long.parseLong(number));
    }

    @Get("/days/{day}")
    @Secured(SecurityRule.IS_ANONYMOUS)
    String day(LocalDate day, @Header("X-Depth") @Nullable @Min(1) Integer depth) {
        return day + " " + depth;
    }

    @Get("/language")
    @Secured(SecurityRule.IS_ANONYMOUS)
    Map<String, String> language(Language language) {
        return Map.of("language", language.name(), "requestId", String.valueOf(MDC.get("requestId")));
    }

    @Post("/orders")
    @Status(HttpStatus.CREATED)
    @Secured(SecurityRule.IS_ANONYMOUS)
    Order order(@Body @Valid Order order) {
        return order;
    }

    /// Counts how often it is done for each name; a name with "slow" takes its time, with "bad" it fails.
    @Post("/once")
    @Status(HttpStatus.ACCEPTED)
    @Idempotent
    @Secured(SecurityRule.IS_ANONYMOUS)
    Map<String, Object> once(@Body @Valid Order order) throws InterruptedException {
        var times = EXECUTIONS.computeIfAbsent(order.name(), _ -> new AtomicInteger()).incrementAndGet();
        if (order.name().startsWith("s")) {
            Thread.sleep(300);
        }
        if (order.name().startsWith("b") && times == 1) {
            throw new IllegalStateException("secret-inside");
        }
        return Map.of("name", order.name(), "times", times);
    }

    @Get("/locked")
    @Secured("CUSTOMER")
    Sum locked() {
        return sum(1);
    }

    @Get("/fault")
    @Secured(SecurityRule.IS_ANONYMOUS)
    Sum fault() {
        throw new IllegalStateException("secret-inside");
    }

    private static Sum sum(long minor) {
        return new Sum(
                new Money(minor, Currency.getInstance("NOK")),
                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)),
                null);
    }
}
