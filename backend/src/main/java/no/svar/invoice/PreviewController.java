package no.svar.invoice;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import no.svar.access.Customer;
import no.svar.edge.InvalidInput;
import no.svar.invoice.Previews.Belief;
import no.svar.invoice.Previews.Question;
import no.svar.shared.Language;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// What an invoice would be by a reading, or by the use that the customer believes in.
@Controller("/v1/invoices")
@Secured("CUSTOMER")
@ExecuteOn(TaskExecutors.BLOCKING)
class PreviewController {

    private static final String MOST_KWH = "999999999";
    private static final String MOST_SHOWN = "99999999.999";
    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2200;

    private static final Text NEITHER =
            new Text(
                    "Oppgi enten en avlesning med dagen den ble gjort, eller forbruket",
                    "Oppgi anten ei avlesing med dagen ho vart gjord, eller forbruket",
                    "Ange antingen en avläsning med dagen den gjordes, eller förbrukningen",
                    "Give either a reading with its day, or the use");
    private static final Text BOTH =
            new Text(
                    "Kan ikke brukes sammen med en avlesning",
                    "Kan ikkje brukast saman med ei avlesing",
                    "Kan inte användas tillsammans med en avläsning",
                    "Cannot be used together with a reading");
    private static final Text WITH_READING =
            new Text(
                    "Avlesningen og dagen den ble gjort, hører sammen",
                    "Avlesinga og dagen ho vart gjord, høyrer saman",
                    "Avläsningen och dagen den gjordes hör ihop",
                    "A reading and its day belong together");
    private static final Text ANOTHER_AGE =
            new Text(
                    "Må være en dag fra år %s til år %s",
                    "Må vere ein dag frå år %s til år %s",
                    "Måste vara en dag från år %s till år %s",
                    "Must be a day from the year %s to the year %s");

    private final Previews previews;

    PreviewController(Previews previews) {
        this.previews = previews;
    }

    @Get("/{number}/preview")
    PreviewView preview(
            Customer customer,
            Language language,
            @PathVariable @Size(min = 1, max = 40) String number,
            @QueryValue Invoice.@Nullable Kind kind,
            @QueryValue @Nullable @DecimalMin("0") @DecimalMax(MOST_SHOWN) @Digits(integer = 8, fraction = 3)
                    BigDecimal reading,
            @QueryValue @Nullable LocalDate readOn,
            @QueryValue @Nullable @DecimalMin("0") @DecimalMax(MOST_KWH) @Digits(integer = 9, fraction = 3)
                    BigDecimal estimatedKwh,
            @QueryValue @Nullable @Pattern(regexp = "[0-9]{18}") String meteringPoint) {
        var belief = belief(reading, readOn, estimatedKwh);
        return PreviewView.of(
                previews.of(customer, new Question(number, kind, meteringPoint), belief), language);
    }

    private static Belief belief(
            @Nullable BigDecimal reading, @Nullable LocalDate readOn, @Nullable BigDecimal kwh) {
        if (kwh != null) {
            if (reading != null || readOn != null) {
                throw new InvalidInput("#query/estimatedKwh", BOTH);
            }
            return new Belief.Use(kwh);
        }
        if (reading == null && readOn == null) {
            throw new InvalidInput("#query/estimatedKwh", NEITHER);
        }
        if (reading == null || readOn == null) {
            throw new InvalidInput(reading == null ? "#query/reading" : "#query/readOn", WITH_READING);
        }
        if (readOn.getYear() < FIRST_YEAR || readOn.getYear() > LAST_YEAR) {
            throw new InvalidInput("#query/readOn", ANOTHER_AGE.with(FIRST_YEAR, LAST_YEAR));
        }
        return new Belief.Reading(reading, readOn);
    }
}
