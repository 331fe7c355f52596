package no.svar.claim;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import no.svar.access.Customer;
import no.svar.access.ServiceLevel;
import no.svar.access.ServiceLevels;
import no.svar.regulation.BusinessDays;
import no.svar.shared.Country;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// By when more is told of a claim: the company's own promise, in business days of the country.
@Singleton
final class NextUpdates {

    private final ClaimSettings settings;
    private final ServiceLevels levels;

    NextUpdates(ClaimSettings settings, ServiceLevels levels) {
        this.settings = settings;
        this.levels = levels;
    }

    /// While the company works on it; sooner where an agreement promises that.
    Instant of(Claim claim, Instant now) {
        var customer = new Customer(UUID.fromString(claim.customerId()), Language.NB);
        var country = claim.country();
        return of(
                claim.kind(),
                claim.need(),
                country,
                levels.of(customer, country.dayOf(now)).orElse(null),
                now);
    }

    /// @param level what the customer's agreements promise; null where they promise nothing
    Instant of(
            ClaimKind kind,
            @Nullable ClaimNeed need,
            Country country,
            @Nullable ServiceLevel level,
            Instant now) {
        var days = usual(kind);
        if (level != null && level.replyWithinDays() != null) {
            days = Math.min(days, level.replyWithinDays());
        }
        return after(need == null ? days : Math.min(days, settings.nextUpdateInNeed()), country, now);
    }

    /// While it waits for the customer, who is asked again by then.
    Instant waiting(Country country, Instant now) {
        return after(settings.nextUpdateWaiting(), country, now);
    }

    Instant missed(Country country, Instant now) {
        return after(settings.nextUpdateMissed(), country, now);
    }

    private int usual(ClaimKind kind) {
        var byKind = settings.nextUpdateByKind();
        if (byKind == null) {
            return settings.nextUpdate();
        }
        var name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return byKind.getOrDefault(name, settings.nextUpdate());
    }

    private Instant after(int businessDays, Country country, Instant now) {
        return BusinessDays.after(country, country.dayOf(now), businessDays)
                .atTime(settings.hour())
                .atZone(country.zone())
                .toInstant();
    }
}
