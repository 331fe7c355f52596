package no.svar.outage;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.svar.edge.Cursor;
import no.svar.edge.Machine;
import no.svar.edge.Page;
import no.svar.outage.OutageReports.Gathered;
import no.svar.outage.OutageReports.Saying;
import no.svar.regulation.Gsrn;
import org.jspecify.annotations.Nullable;

/// Shows the operator what customers have reported where no outage is known, and takes the decision.
@Controller("/v1/outage-suspicions")
@Secured("MACHINE")
@ExecuteOn(TaskExecutors.BLOCKING)
class SuspicionController {

    private static final String SCOPE = "feed:outages";

    /// How many metering points of one suspicion are shown.
    private static final int MOST_POINTS = 1_000;

    /// How many reports of one suspicion are shown.
    private static final int MOST_SAYINGS = 50;

    private static final int PARTS_OF_A_PLACE = 2;

    /// Comes after every id.
    private static final String LAST = "g";

    private final Suspicions suspicions;
    private final OutageReports reports;
    private final SuspicionDesk desk;

    SuspicionController(Suspicions suspicions, OutageReports reports, SuspicionDesk desk) {
        this.suspicions = suspicions;
        this.reports = reports;
        this.desk = desk;
    }

    /// What an operator makes of a suspicion.
    @Serdeable
    record Decision(
            @NotNull Verdict decision,
            @Nullable @Size(max = 200) @Pattern(regexp = "(?s).*\\S.*") String reason,
            @Nullable Instant restoredAt) {

        enum Verdict {
            CONFIRM,
            DISMISS
        }
    }

    /// A suspicion as operators see it.
    ///
    /// @param meteringPoints of which something was reported, the first thousand of them
    /// @param stillOut whether it says that `outage` is not over although power was told to be back
    /// @param said what was reported, the newest first
    @Serdeable
    record SuspicionView(
            String id,
            Suspicion.State state,
            Instant firstReportAt,
            Instant lastReportAt,
            int reports,
            List<String> meteringPoints,
            List<String> postalCodes,
            @Nullable String municipality,
            boolean danger,
            boolean stillOut,
            @Nullable String outage,
            List<SayingView> said) {

        static SuspicionView of(Suspicion suspicion, List<String> points, List<Saying> said) {
            var code = suspicion.postalCode();
            return new SuspicionView(
                    suspicion.id(),
                    suspicion.state(),
                    suspicion.firstReportAt(),
                    suspicion.lastReportAt(),
                    suspicion.reports(),
                    points,
                    code == null ? List.of() : List.of(code),
                    suspicion.municipality(),
                    suspicion.danger(),
                    suspicion.stillOut(),
                    suspicion.outage(),
                    said.stream().map(SayingView::of).toList());
        }
    }

    /// One report in the customer's own words.
    @Serdeable
    record SayingView(
            String meteringPoint,
            ReportedFault what,
            Instant at,
            @Nullable Instant since,
            boolean danger,
            @Nullable String text) {

        static SayingView of(Saying saying) {
            return new SayingView(
                    Gsrn.id(saying.meteringPoint()),
                    saying.what(),
                    saying.receivedAt(),
                    saying.sinceAt(),
                    saying.danger(),
                    saying.said());
        }
    }

    @Get
    Page<SuspicionView> list(
            @QueryValue @Nullable @Size(min = 1, max = Cursor.MAX_LENGTH) String cursor,
            @QueryValue(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            Machine machine) {
        machine.require(SCOPE);
        var place = Cursor.read(cursor, PARTS_OF_A_PLACE);
        var page =
                Page.of(
                        suspicions.after(
                                place == null || Boolean.parseBoolean(place.string(0)),
                                place == null ? LAST : place.string(1),
                                limit + 1),
                        limit,
                        last -> Cursor.after(last.danger(), last.id()));
        return new Page<>(views(page.items()), page.nextCursor());
    }

    @Post("/{id}/decision")
    @Status(HttpStatus.OK)
    SuspicionView decide(@PathVariable UUID id, @Body @Valid Decision decision, Machine machine) {
        machine.require(SCOPE);
        var decided =
                switch (decision.decision()) {
                    case CONFIRM -> desk.confirm(id.toString(), machine.source(), decision.restoredAt());
                    case DISMISS -> desk.dismiss(id.toString(), machine.source(), decision.reason());
                };
        return views(List.of(decided)).getFirst();
    }

    private List<SuspicionView> views(List<Suspicion> of) {
        if (of.isEmpty()) {
            return List.of();
        }
        var ids = of.stream().map(Suspicion::id).toList();
        Map<String, List<String>> points =
                reports.gathered(ids, MOST_POINTS).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Gathered::suspicion,
                                        Collectors.mapping(
                                                one -> Gsrn.id(one.meteringPoint()), Collectors.toList())));
        var said =
                reports.sayings(ids, MOST_SAYINGS).stream().collect(Collectors.groupingBy(Saying::suspicion));
        return of.stream()
                .map(suspicion ->
                        SuspicionView.of(
                                suspicion,
                                points.getOrDefault(suspicion.id(), List.of()),
                                said.getOrDefault(suspicion.id(), List.of())))
                .toList();
    }
}
