package no.svar.meter;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.validation.constraints.Pattern;
import java.time.YearMonth;
import no.svar.access.Customer;
import no.svar.shared.Language;

/// Which hours made a customer's capacity charge.
@Controller("/v1/metering-points/{id}/capacity")
@Secured("CUSTOMER")
@ExecuteOn(TaskExecutors.BLOCKING)
class CapacityController {

    private final CapacityExplanation explanation;

    CapacityController(CapacityExplanation explanation) {
        this.explanation = explanation;
    }

    @Get
    Capacity capacity(
            Customer customer,
            Language language,
            @PathVariable @Pattern(regexp = "[0-9]{18}") String id,
            @QueryValue @Pattern(regexp = "(19[89]|2[01]\\d)\\d-(0[1-9]|1[0-2])") String month) {
        return explanation.of(customer, id, YearMonth.parse(month), language);
    }
}
