package no.svar.invoice;

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
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import no.svar.edge.Cursor;
import no.svar.edge.Machine;
import no.svar.edge.Page;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;

/// Tells billing and collection what may not be collected now: every hold and every release, in the order of
/// their changes, to be pulled as often as they like.
@Controller("/v1/invoice-holds")
@Secured("MACHINE")
@ExecuteOn(TaskExecutors.BLOCKING)
class HoldController {

    /// Changes are told this much later, so that none that was still being written is passed by.
    static final Duration LAG = Duration.ofSeconds(10);

    private static final String SCOPE = "holds:read";
    private static final String RULE = "HOLD-1";
    private static final int PARTS_OF_A_PLACE = 2;

    private final Holds holds;
    private final InstantSource clock;

    HoldController(Holds holds, InstantSource clock) {
        this.holds = holds;
        this.clock = clock;
    }

    /// What one claim keeps from being collected, as it stands now.
    ///
    /// @param amount how much at most; what was granted stays until credits of the invoice reach
    ///   `creditUntil`
    @Serdeable
    record HoldView(
            String reference,
            State state,
            String invoice,
            String account,
            Money amount,
            @Nullable Money creditUntil,
            Instant since,
            @Nullable Instant until,
            Instant changedAt,
            String rule) {

        /// How it stands.
        enum State {
            DISPUTED,
            GRANTED,
            RELEASED
        }

        static HoldView of(Hold hold) {
            var creditUntil = hold.creditUntilMinor();
            return new HoldView(
                    hold.reference(),
                    hold.releasedAt() != null
                            ? State.RELEASED
                            : creditUntil == null ? State.DISPUTED : State.GRANTED,
                    hold.number(),
                    hold.account(),
                    hold.money(hold.heldMinor()),
                    creditUntil == null ? null : hold.money(creditUntil),
                    hold.heldAt(),
                    hold.releasedAt(),
                    hold.changedAt(),
                    RULE);
        }
    }

    /// `nextCursor` is also given on the last page: where the next pull goes on.
    @Get
    Page<HoldView> list(
            @QueryValue @Nullable @Size(min = 1, max = Cursor.MAX_LENGTH) String cursor,
            @QueryValue(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            Machine machine) {
        machine.require(SCOPE);
        var place = Cursor.read(cursor, PARTS_OF_A_PLACE);
        var changed =
                holds.changed(
                        place == null ? Instant.EPOCH : place.instant(0),
                        place == null ? "" : place.string(1),
                        clock.instant().minus(LAG),
                        limit);
        return new Page<>(changed.stream().map(HoldView::of).toList(), next(changed, cursor));
    }

    private static @Nullable String next(List<Hold> changed, @Nullable String cursor) {
        if (changed.isEmpty()) {
            return cursor;
        }
        var last = changed.getLast();
        return Cursor.after(last.changedAt(), last.claimId()).text();
    }
}
