package no.svar.outage;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import no.svar.shared.Country;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// What a list shows of an outage.
@Serdeable
record OutageSummary(
        String id,
        OutageKind kind,
        Country country,
        String gridCompany,
        OutageStatus status,
        String statusText,
        String title,
        Instant startedAt,
        @Nullable Instant plannedEnd,
        @Nullable Instant knownSince,
        @Nullable Cause causeCode,
        String causeText,
        @Nullable Integer customers,
        @Nullable String municipality,
        Area.@Nullable Middle middle,
        @Nullable Expected estimate,
        @Nullable Instant restoredAt,
        String source,
        Instant asOf) {

    /// When the power is expected back.
    @Serdeable
    record Expected(
            @Nullable Instant earliest,
            Instant latest,
            Confidence confidence,
            @Nullable Instant nextUpdateAt,
            String text,
            boolean overdue) {

        static Expected of(Estimate estimate, Country country, boolean overdue, Language language) {
            return new Expected(
                    estimate.earliest(),
                    estimate.latest(),
                    estimate.confidence(),
                    estimate.nextUpdateAt(),
                    EstimateWords.all(estimate, country, overdue, language),
                    overdue);
        }
    }

    static OutageSummary of(Outage outage, boolean overdue, Language language) {
        var details = outage.details();
        var estimate = outage.isOpen() ? details.estimate() : null;
        var code = details.causeCode();
        var area = details.area();
        return new OutageSummary(
                outage.id(),
                outage.kind(),
                outage.country(),
                outage.gridCompany(),
                outage.status(),
                OutageWords.status(outage).in(language),
                OutageWords.title(outage).in(language),
                outage.startedAt(),
                details.plannedEnd(),
                details.knownAt(),
                code == null ? null : Cause.of(code),
                CauseWords.of(outage, language),
                details.customers(),
                details.municipality(),
                area == null ? null : area.middle(),
                estimate == null ? null : Expected.of(estimate, outage.country(), overdue, language),
                outage.restoredAt(),
                outage.source(),
                outage.asOf());
    }
}
