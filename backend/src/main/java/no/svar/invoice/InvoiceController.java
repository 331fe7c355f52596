package no.svar.invoice;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
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
import no.svar.access.Customer;
import no.svar.edge.Cursor;
import no.svar.edge.Page;
import no.svar.invoice.Invoices.Found;
import no.svar.invoice.Invoices.Place;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// A customer's invoices: the list, one, its payments and its document.
@Controller("/v1/invoices")
@Secured("CUSTOMER")
@ExecuteOn(TaskExecutors.BLOCKING)
class InvoiceController {

    private static final int PARTS_OF_A_PLACE = 4;

    private final Invoices invoices;
    private final Payments payments;
    private final InvoicePdf pdf;

    InvoiceController(Invoices invoices, Payments payments, InvoicePdf pdf) {
        this.invoices = invoices;
        this.payments = payments;
        this.pdf = pdf;
    }

    @Get
    Page<InvoiceSummary> list(
            Customer customer,
            Language language,
            @QueryValue Standing.@Nullable Status status,
            @QueryValue @Nullable @Size(min = 1, max = Cursor.MAX_LENGTH) String cursor,
            @QueryValue(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var page =
                invoices.list(
                        customer,
                        status == null ? null : bill -> invoices.standing(bill).status() == status,
                        place(Cursor.read(cursor, PARTS_OF_A_PLACE)),
                        limit);
        var items =
                page.bills().stream()
                        .map(bill -> InvoiceSummary.of(bill, invoices.standing(bill), language))
                        .toList();
        return new Page<>(items, text(page.next()));
    }

    /// An [InvoiceDetail]; all that it takes is read over one connection, whose thread at the server is warm.
    @Connectable
    @Get(value = "/{number}", produces = MediaType.APPLICATION_JSON)
    byte[] one(
            Customer customer,
            Language language,
            @PathVariable @Size(min = 1, max = 40) String number,
            @QueryValue Invoice.@Nullable Kind kind) {
        var found = found(customer, number, kind);
        return InvoiceDetail.json(
                found, invoices.standing(found.bill()), invoices.creditsOf(customer, found), language);
    }

    @Get("/{number}/payments")
    PaymentsView payments(
            Customer customer,
            Language language,
            @PathVariable @Size(min = 1, max = 40) String number,
            @QueryValue Invoice.@Nullable Kind kind) {
        var bill = found(customer, number, kind).bill();
        return PaymentsView.of(
                bill, payments.of(customer, bill), payments.candidates(customer, bill), language);
    }

    @Get(value = "/{number}/document", produces = MediaType.APPLICATION_PDF)
    HttpResponse<byte[]> document(
            Customer customer,
            Language language,
            @PathVariable @Size(min = 1, max = 40) String number,
            @QueryValue Invoice.@Nullable Kind kind) {
        var found = found(customer, number, kind);
        var bytes = pdf.of(found, invoices.standing(found.bill()), language);
        return HttpResponse.ok(bytes)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + fileName(number) + "\"");
    }

    private Found found(Customer customer, String number, Invoice.@Nullable Kind kind) {
        return invoices.find(customer, number, kind).orElseThrow(NoSuchInvoice::new);
    }

    private static String fileName(String number) {
        return number.replaceAll("[^A-Za-z0-9_-]", "_") + ".pdf";
    }

    private static @Nullable Place place(@Nullable Cursor cursor) {
        return cursor == null
                ? null
                : new Place(cursor.date(0), cursor.string(1), cursor.string(2), cursor.string(3));
    }

    private static @Nullable String text(@Nullable Place place) {
        return place == null
                ? null
                : Cursor.after(place.issuedOn(), place.number(), place.kind(), place.source()).text();
    }
}
