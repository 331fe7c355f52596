package no.svar.claim;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Locale;
import no.svar.regulation.BusinessDays;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// By when more is told of a claim: the company's own promise, in business days of the country.
@Singleton
final class NextUpdates {

    private final ClaimSettings settings;

    NextUpdates(ClaimSettings settings) {
        this.settings = settings;
    }

    /// While the company works on it.
    Instant of(ClaimKind kind, @Nullable ClaimNeed need, Country country, Instant now) {
        var days = usual(kind);
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
