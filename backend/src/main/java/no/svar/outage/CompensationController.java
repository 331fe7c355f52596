package no.svar.outage;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.svar.access.Customer;
import no.svar.edge.Cursor;
import no.svar.edge.Page;
import no.svar.outage.Compensation.PeriodKey;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// What a customer's outages give.
@Controller("/v1/compensation")
@Secured("CUSTOMER")
@ExecuteOn(TaskExecutors.BLOCKING)
class CompensationController {

    private final OwnCompensation own;

    CompensationController(OwnCompensation own) {
        this.own = own;
    }

    /// The newest outage first.
    @Get
    Page<CompensationView> list(
            Customer customer,
            Language language,
            @QueryValue @Nullable @Size(min = 1, max = Cursor.MAX_LENGTH) String cursor,
            @QueryValue(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var place = Cursor.read(cursor, 2);
        var slice =
                own.list(
                        customer,
                        place == null ? null : new PeriodKey(place.number(1), place.instant(0)),
                        limit);
        var next = slice.next();
        return new Page<>(
                slice.items().stream().map(one -> view(one, language)).toList(),
                next == null ? null : Cursor.after(next.startedAt(), next.meteringPoint()).text());
    }

    @Get("/{id}")
    CompensationView one(Customer customer, Language language, @PathVariable UUID id) {
        return view(own.find(customer, id).orElseThrow(NoSuchCompensation::new), language);
    }

    private CompensationView view(Compensation one, Language language) {
        return CompensationView.of(one, own.today(one.country()), language);
    }
}
