package no.svar.promise;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import no.svar.access.Agreements;
import no.svar.access.Customer;
import no.svar.edge.Cursor;
import no.svar.edge.Page;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// What a customer was promised, and what became of it.
@Controller("/v1/promises")
@Secured("CUSTOMER")
@ExecuteOn(TaskExecutors.BLOCKING)
class PromiseController {

    /// Above every id, as ids are written in hexadecimal digits.
    private static final String ABOVE_ALL = "g";

    private final Agreements agreements;
    private final PromisesToCustomer promises;

    PromiseController(Agreements agreements, PromisesToCustomer promises) {
        this.agreements = agreements;
        this.promises = promises;
    }

    /// Two statements more than other rooms' audiences need, whatever the customer owns.
    @Get
    Page<PromiseView> list(
            Customer customer,
            Language language,
            @QueryValue @Nullable PromiseState state,
            @QueryValue @Nullable @Size(min = 1, max = Cursor.MAX_LENGTH) String cursor,
            @QueryValue(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.read(cursor, 1);
        return promises.newest(
                        customer,
                        agreements.of(customer),
                        state == null ? EnumSet.allOf(PromiseState.class) : EnumSet.of(state),
                        after == null ? ABOVE_ALL : after.string(0),
                        limit)
                .map(promise -> PromiseView.of(promise, language));
    }
}
