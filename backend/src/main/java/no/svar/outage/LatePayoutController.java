package no.svar.outage;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.svar.edge.Cursor;
import no.svar.edge.Machine;
import no.svar.edge.Page;
import no.svar.outage.LatePayouts.Matter;
import no.svar.outage.LatePayouts.Unpaid;
import no.svar.shared.Country;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;

/// Shows whoever pays compensation what was not paid in time, one matter for each outage.
@Controller("/v1/late-payouts")
@Secured("MACHINE")
@ExecuteOn(TaskExecutors.BLOCKING)
class LatePayoutController {

    private static final String SCOPE = "feed:compensation-payments";
    private static final int PARTS_OF_A_PLACE = 2;

    /// Comes after every id.
    private static final String LAST = "g";

    private final LatePayouts payouts;
    private final InstantSource clock;

    LatePayoutController(LatePayouts payouts, InstantSource clock) {
        this.payouts = payouts;
        this.clock = clock;
    }

    /// What is late of one outage.
    ///
    /// @param late how many payouts are late and not paid; 0 where all has been paid since
    @Serdeable
    record LateView(
            String outage,
            Instant foundAt,
            long late,
            @Nullable String gridCompany,
            @Nullable LocalDate payBy,
            @Nullable Money outstanding) {

        static LateView of(Matter matter, @Nullable Unpaid unpaid) {
            return unpaid == null
                    ? new LateView(matter.outage(), matter.foundAt(), 0, null, null, null)
                    : new LateView(
                            matter.outage(),
                            matter.foundAt(),
                            unpaid.late(),
                            unpaid.gridCompany(),
                            unpaid.payBy(),
                            new Money(unpaid.outstandingMinor(), unpaid.country().currency()));
        }
    }

    @Get
    Page<LateView> list(
            @QueryValue @Nullable @Size(min = 1, max = Cursor.MAX_LENGTH) String cursor,
            @QueryValue(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            Machine machine) {
        machine.require(SCOPE);
        var now = clock.instant();
        var place = Cursor.read(cursor, PARTS_OF_A_PLACE);
        var page =
                Page.of(
                        payouts.before(
                                place == null ? now : place.instant(0),
                                place == null ? LAST : place.string(1),
                                limit + 1),
                        limit,
                        last -> Cursor.after(last.foundAt(), last.outage()));
        var unpaid = unpaid(page.items(), now);
        return page.map(matter -> LateView.of(matter, unpaid.get(matter.outage())));
    }

    /// An outage lies in one country; its metering points are all in it.
    private Map<String, Unpaid> unpaid(List<Matter> matters, Instant now) {
        return matters.isEmpty()
                ? Map.of()
                : payouts
                        .unpaid(matters.stream().map(Matter::outage).toList(), Country.NO.dayOf(now))
                        .stream()
                        .collect(Collectors.toMap(Unpaid::outage, Function.identity(), (one, _) -> one));
    }
}
