package no.svar.outage;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import no.svar.access.Customer;
import no.svar.edge.Cursor;
import no.svar.edge.Idempotent;
import no.svar.edge.InvalidInput;
import no.svar.edge.Page;
import no.svar.outage.OutageReport.Told;
import no.svar.regulation.Gsrn;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// Takes reports of outages from those who have no power, and says what became of them.
@Controller("/v1/outage-reports")
@Secured("CUSTOMER")
@ExecuteOn(TaskExecutors.BLOCKING)
class ReportController {

    /// Nobody reports what happened longer ago.
    private static final Duration LONGEST_AGO = Duration.ofDays(31);

    private final ReportIntake intake;
    private final OutageReports reports;
    private final ReportStandings standings;
    private final InstantSource clock;

    ReportController(
            ReportIntake intake, OutageReports reports, ReportStandings standings, InstantSource clock) {
        this.intake = intake;
        this.reports = reports;
        this.standings = standings;
        this.clock = clock;
    }

    /// What a customer writes in the dark.
    ///
    /// @param danger a JSON boolean; anything else must not be taken for "no danger"
    @Serdeable
    record NewReport(
            @NotNull @Size(max = 18) @Pattern(regexp = "\\d{18}") String meteringPoint,
            @NotNull ReportedFault what,
            @Nullable Instant since,
            @Nullable UUID outage,
            @Nullable @Size(max = 500) @Pattern(regexp = "(?s).*\\S.*") String text,
            @Nullable JsonNode danger) {}

    @Post
    @Status(HttpStatus.CREATED)
    @Idempotent
    ReportView send(Customer customer, Language language, @Body @Valid NewReport report) {
        return view(List.of(intake.take(customer, told(report))), language).getFirst();
    }

    @Get
    Page<ReportView> list(
            Customer customer,
            Language language,
            @QueryValue @Nullable @Size(min = 1, max = Cursor.MAX_LENGTH) String cursor,
            @QueryValue(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var place = Cursor.read(cursor, 1);
        var turn = place == null ? Integer.MAX_VALUE : Math.clamp(place.number(0), 0, Integer.MAX_VALUE);
        var page =
                Page.of(reports.before(customer, turn, limit + 1), limit, last -> Cursor.after(last.turn()));
        return new Page<>(view(page.items(), language), page.nextCursor());
    }

    @Get("/{id}")
    ReportView one(Customer customer, Language language, @PathVariable UUID id) {
        var report = reports.find(customer, id.toString()).orElseThrow(NoSuchOutage::new);
        return view(List.of(report), language).getFirst();
    }

    private List<ReportView> view(List<OutageReport> of, Language language) {
        var now = clock.instant();
        return standings.of(of).stream().map(standing -> ReportView.of(standing, now, language)).toList();
    }

    private Told told(NewReport report) {
        if (!Gsrn.isValid(report.meteringPoint())) {
            throw new InvalidInput("/meteringPoint", ReportWords.NOT_A_POINT);
        }
        var outage = report.outage();
        var text = report.text();
        return new Told(
                Gsrn.number(report.meteringPoint()),
                report.what(),
                danger(report.danger()),
                since(report.since()),
                text == null ? null : text.strip(),
                outage == null ? null : outage.toString());
    }

    private static boolean danger(@Nullable JsonNode danger) {
        if (danger == null || danger.isNull()) {
            return false;
        }
        if (!danger.isBoolean()) {
            throw new InvalidInput("/danger", ReportWords.YES_OR_NO);
        }
        return danger.getBooleanValue();
    }

    private @Nullable Instant since(@Nullable Instant since) {
        if (since == null) {
            return null;
        }
        var now = clock.instant();
        if (since.isAfter(now) || since.isBefore(now.minus(LONGEST_AGO))) {
            throw new InvalidInput("/since", ReportWords.NOT_THEN);
        }
        return since.truncatedTo(ChronoUnit.MICROS);
    }
}
