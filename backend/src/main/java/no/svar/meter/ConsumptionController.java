package no.svar.meter;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import no.svar.access.Customer;
import no.svar.edge.InvalidInput;
import no.svar.meter.Usage.Question;
import no.svar.shared.Language;
import no.svar.shared.Text;

/// What was used at a customer's metering point, and how sure that is.
@Controller("/v1/metering-points/{id}/consumption")
@Secured("CUSTOMER")
@ExecuteOn(TaskExecutors.BLOCKING)
class ConsumptionController {

    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2200;
    private static final Text BEFORE_FROM =
            new Text(
                    "Den siste dagen kan ikke være før den første",
                    "Den siste dagen kan ikkje vere før den første",
                    "Den sista dagen kan inte vara före den första",
                    "The last day cannot be before the first");
    private static final Text ANOTHER_AGE =
            new Text(
                    "Må være en dag fra år %s til år %s",
                    "Må vere ein dag frå år %s til år %s",
                    "Måste vara en dag från år %s till år %s",
                    "Must be a day from the year %s to the year %s");

    private final Usage usage;

    ConsumptionController(Usage usage) {
        this.usage = usage;
    }

    /// A [Consumption] as JSON.
    @Get(produces = MediaType.APPLICATION_JSON)
    byte[] consumption(
            Customer customer,
            Language language,
            @PathVariable @Pattern(regexp = "[0-9]{18}") String id,
            @QueryValue LocalDate from,
            @QueryValue LocalDate to,
            @QueryValue Grain resolution) {
        check("#query/from", from);
        check("#query/to", to);
        if (to.isBefore(from)) {
            throw new InvalidInput("#query/to", BEFORE_FROM);
        }
        if (!resolution.allows(from, to)) {
            throw new InvalidInput("#query/to", resolution.tooLong());
        }
        return ConsumptionJson.of(usage.of(customer, new Question(id, from, to, resolution), language));
    }

    private static void check(String pointer, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new InvalidInput(pointer, ANOTHER_AGE.with(FIRST_YEAR, LAST_YEAR));
        }
    }
}
