package no.svar.claim;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.util.Locale;
import no.svar.access.Customer;
import no.svar.access.Homelands;
import no.svar.invoice.OwnInvoices;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// Proposes a claim for free text; keeps nothing of it, here or in the log.
@Controller("/v1/claims/suggest")
@Secured("CUSTOMER")
@ExecuteOn(TaskExecutors.BLOCKING)
class SuggestController {

    private final Homelands homelands;
    private final OwnInvoices invoices;
    private final InstantSource clock;

    SuggestController(Homelands homelands, OwnInvoices invoices, InstantSource clock) {
        this.homelands = homelands;
        this.invoices = invoices;
        this.clock = clock;
    }

    /// What a customer writes in a rage, or in none.
    ///
    /// @param language that of the text; what its own words tell goes before it
    @Serdeable
    record FreeText(
            @NotNull @Size(max = 4_000) @Pattern(regexp = "(?s).*\\S.*") String text,
            @Nullable @Size(max = 2) @Pattern(regexp = "nb|nn|sv|en") String language) {

        /// Leaves the rage out where the record is printed.
        @Override
        public String toString() {
            return "FreeText[" + text.length() + "]";
        }
    }

    @Post
    RantView suggest(Customer customer, Language language, @Body @Valid FreeText said) {
        var country = homelands.of(customer);
        var written = said.language();
        var rant =
                RantReader.read(
                        said.text(),
                        written == null ? language : Language.valueOf(written.toUpperCase(Locale.ROOT)),
                        country.dayOf(clock.instant()),
                        country.currency());
        var numbers = rant.invoices().stream().map(RantInvoices.Named::number).toList();
        return RantView.of(rant, invoices.among(customer, numbers), country, language);
    }
}
