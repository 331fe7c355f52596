package no.svar.meter;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.svar.access.Customer;
import no.svar.meter.Meters.Held;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// A reading as its customer sees it.
///
/// @param since the day of the reading before, from which `consumptionKwh` is counted
@Serdeable
record ReadingView(
        UUID id,
        LocalDate readOn,
        BigDecimal register,
        @Nullable BigDecimal consumptionKwh,
        @Nullable LocalDate since,
        ReadBy by,
        String byText,
        ReadingState state,
        String stateText,
        @Nullable Finding reason,
        @Nullable String reasonText,
        @Nullable List<FindingView> findings,
        Owner owner,
        String ownerText,
        NextStep.View next,
        boolean hasPhoto,
        String source,
        Instant asOf) {

    /// One thing that is odd about it.
    @Serdeable
    record FindingView(Finding code, String text) {}

    /// Who looks at it, when, and at which metering point.
    record Onlooker(Customer customer, Held held, LocalDate today, Language language) {}

    /// @param before the last one before it that counts; null where there is none to compare with
    static ReadingView of(RegisterReading reading, @Nullable RegisterReading before, Onlooker onlooker) {
        var held = onlooker.held();
        var language = onlooker.language();
        var isOwn = reading.isSentBy(onlooker.customer().id());
        var register = held.register();
        var measured = reading.state().counts() ? before : null;
        var reason = ReadingWords.reason(reading);
        return new ReadingView(
                reading.id(),
                reading.readOn(),
                plain(reading.register()),
                measured == null || register == null
                        ? null
                        : plain(register.consumption(measured.register(), reading.register())),
                measured == null || register == null ? null : measured.readOn(),
                reading.readBy(),
                ReadingWords.by(reading, isOwn).in(language),
                reading.state(),
                ReadingWords.state(reading).in(language),
                reading.reason(),
                reason == null ? null : reason.in(language),
                findings(reading, language),
                reading.owner(),
                MeterWords.owner(reading.owner(), held.point()).in(language),
                ReadingWords.next(reading, held.country(), onlooker.today()).in(language),
                isOwn && reading.photoAt() != null,
                reading.source(),
                reading.asOf());
    }

    /// The one that counts before it, in a list that is newest first.
    static @Nullable RegisterReading before(RegisterReading reading, List<RegisterReading> newestFirst) {
        return newestFirst.stream()
                .filter(other -> other.state().counts() && other.readOn().isBefore(reading.readOn()))
                .findFirst()
                .orElse(null);
    }

    /// Without zeros that say nothing.
    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static @Nullable List<FindingView> findings(RegisterReading reading, Language language) {
        var found = reading.found();
        return found.isEmpty()
                ? null
                : found.stream()
                        .map(finding -> new FindingView(finding, FindingWords.of(finding).in(language)))
                        .toList();
    }
}
