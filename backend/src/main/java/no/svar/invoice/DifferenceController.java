package no.svar.invoice;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.svar.access.Customer;
import no.svar.invoice.Difference.Category;
import no.svar.invoice.Invoices.Found;
import no.svar.shared.Language;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;

/// Why an invoice is not the same as the one before, or as another one that the customer names.
@Controller("/v1/invoices")
@Secured("CUSTOMER")
@ExecuteOn(TaskExecutors.BLOCKING)
class DifferenceController {

    private final Invoices invoices;

    DifferenceController(Invoices invoices) {
        this.invoices = invoices;
    }

    @Get("/{number}/difference")
    DifferenceView explain(
            Customer customer,
            Language language,
            @PathVariable @Size(min = 1, max = 40) String number,
            @QueryValue @Nullable @Size(min = 1, max = 40) String from,
            @QueryValue Invoice.@Nullable Kind kind) {
        var current = invoices.find(customer, number, kind).orElseThrow(NoSuchInvoice::new);
        if (current.bill().kind() != Invoice.Kind.INVOICE) {
            throw new NotComparable();
        }
        var earlier = earlier(customer, current, from);
        return DifferenceView.of(earlier, current, language);
    }

    private Found earlier(Customer customer, Found current, @Nullable String from) {
        return from == null
                ? invoices.previous(customer, current).orElseThrow(NoEarlierInvoice::new)
                : invoices.find(customer, from, null).orElseThrow(NoSuchInvoice::new);
    }

    /// The difference, split, in one language.
    @Serdeable
    record DifferenceView(
            String number, String from, Money total, List<PartView> parts, List<DriverView> drivers) {

        static DifferenceView of(Found earlier, Found current, Language language) {
            var difference = Difference.between(earlier.invoice(), current.invoice());
            return new DifferenceView(
                    current.bill().number(),
                    earlier.bill().number(),
                    difference.total(),
                    difference.parts().entrySet().stream()
                            .map(part -> new PartView(part.getKey(), part.getValue()))
                            .toList(),
                    difference.drivers().stream()
                            .map(driver ->
                                    new DriverView(
                                            driver.category(), driver.amount(), driver.text().in(language)))
                            .toList());
        }
    }

    /// What one category comes to.
    @Serdeable
    record PartView(Category category, Money amount) {}

    /// One cause, said in one language.
    @Serdeable
    record DriverView(Category category, Money amount, String text) {}
}
