package no.svar.claim;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.svar.access.Customer;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// The claims that are open: the part of the first screen that is about them.
@Singleton
public final class ClaimOverview {

    private static final String ABOVE_ALL = "g";
    private static final int MOST_ITEMS = 10;
    private static final Set<ClaimState> OPEN =
            EnumSet.of(
                    ClaimState.RECEIVED,
                    ClaimState.READ,
                    ClaimState.WAITING_FOR_YOU,
                    ClaimState.WAITING_FOR_OTHERS,
                    ClaimState.CONTESTED);

    private final Claims claims;
    private final ClaimViews views;

    ClaimOverview(Claims claims, ClaimViews views) {
        this.claims = claims;
        this.views = views;
    }

    /// The newest first.
    ///
    /// @param asOf when the latest of them changed; null where none is open
    public record Overview(@Nullable Instant asOf, List<Item> items) {}

    /// One claim, as short as it can be said.
    @Serdeable
    public record Item(
            String id,
            String reference,
            String kind,
            String kindText,
            String state,
            String stateText,
            @Nullable NextUpdate nextUpdate) {}

    /// By when more is told, our own promise.
    @Serdeable
    public record NextUpdate(Instant by, String text) {}

    /// The customer's open claims; one statement.
    public Overview of(Customer customer, Language language) {
        var open = claims.before(customer, ABOVE_ALL, OPEN, MOST_ITEMS);
        return new Overview(
                open.stream().map(Claim::changedAt).max(Comparator.naturalOrder()).orElse(null),
                open.stream().map(claim -> item(views.of(claim, language))).toList());
    }

    private static Item item(ClaimView claim) {
        var update = claim.nextUpdate();
        return new Item(
                claim.id(),
                claim.reference(),
                claim.kind().name(),
                claim.kindText(),
                claim.state().name(),
                claim.stateText(),
                update == null ? null : new NextUpdate(update.by(), update.text()));
    }
}
