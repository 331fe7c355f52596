package no.svar.access;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.svar.edge.Cursor;
import no.svar.edge.InvalidInput;
import no.svar.edge.Page;
import no.svar.shared.Country;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// What is known about the customer, and what the customer holds.
@Controller("/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SignedIn.AsCustomer.ROLE)
class MeController {

    @Serdeable
    record MeView(
            UUID id,
            String name,
            @Nullable String email,
            @Nullable String phone,
            String language,
            Country country,
            String source,
            Instant asOf) {}

    @Serdeable
    record AgreementView(
            String id,
            @Nullable String account,
            @Nullable String meteringPoint,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable ServiceLevel serviceLevel,
            String source,
            Instant asOf) {}

    @Serdeable
    record Choice(@NotNull @Size(max = 2) String language) {}

    private final Customers customers;
    private final AgreementRows agreements;

    MeController(Customers customers, AgreementRows agreements) {
        this.customers = customers;
        this.agreements = agreements;
    }

    @Get("/me")
    Optional<MeView> me(Customer customer) {
        return customers
                .find(customer.id())
                .map(row ->
                        new MeView(
                                row.id(),
                                row.name(),
                                row.email(),
                                row.phone(),
                                row.language().tag(),
                                row.country(),
                                row.source(),
                                row.asOf()));
    }

    @Put("/me/language")
    Optional<MeView> speak(Customer customer, @Body @Valid Choice choice) {
        var language =
                Language.of(choice.language())
                        .orElseThrow(() -> new InvalidInput("/language", CustomerFeed.NO_LANGUAGE));
        customers.speaks(customer.id(), language);
        return me(customer);
    }

    @Get("/agreements")
    Page<AgreementView> agreements(
            Customer customer,
            @QueryValue @Nullable @Size(max = Cursor.MAX_LENGTH) String cursor,
            @QueryValue(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.read(cursor, 3);
        var rows =
                after == null
                        ? agreements.newest(customer, limit + 1)
                        : agreements.after(
                                customer, after.date(0), after.string(1), after.string(2), limit + 1);
        return Page.of(rows, limit, MeController::cursor).map(MeController::view);
    }

    private static Cursor cursor(Agreement agreement) {
        return Cursor.after(agreement.validFrom(), agreement.source(), agreement.externalId());
    }

    private static AgreementView view(Agreement agreement) {
        return new AgreementView(
                agreement.externalId(),
                agreement.account(),
                agreement.meteringPoint(),
                agreement.validFrom(),
                agreement.validTo(),
                agreement.serviceLevel(),
                agreement.source(),
                agreement.asOf());
    }
}
