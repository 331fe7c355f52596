package no.svar.outage;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import no.svar.access.Customer;
import no.svar.edge.Cursor;
import no.svar.edge.Page;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// What outages were for the customer, now and before.
@Controller("/v1/outages/mine")
@Secured("CUSTOMER")
@ExecuteOn(TaskExecutors.BLOCKING)
class MyOutageController {

    private final MyOutages outages;
    private final CompensationSettings settings;
    private final InstantSource clock;

    MyOutageController(MyOutages outages, CompensationSettings settings, InstantSource clock) {
        this.outages = outages;
        this.settings = settings;
        this.clock = clock;
    }

    @Get
    Page<MyOutageView> list(
            Customer customer,
            Language language,
            @QueryValue @Nullable @Size(min = 1, max = Cursor.MAX_LENGTH) String cursor,
            @QueryValue(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var now = clock.instant();
        return outages.page(customer, cursor, limit)
                .map(mine -> MyOutageView.of(mine, settings.gap(), now, language));
    }
}
