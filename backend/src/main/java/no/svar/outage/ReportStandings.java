package no.svar.outage;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Works out what has become of reports; three statements, however many they are.
@Singleton
final class ReportStandings {

    private final Suspicions suspicions;
    private final Touches touches;
    private final ReportSettings settings;
    private final InstantSource clock;

    ReportStandings(Suspicions suspicions, Touches touches, ReportSettings settings, InstantSource clock) {
        this.suspicions = suspicions;
        this.touches = touches;
        this.settings = settings;
        this.clock = clock;
    }

    /// In the same order.
    List<ReportStanding> of(List<OutageReport> reports) {
        if (reports.isEmpty()) {
            return List.of();
        }
        var gathered = gathered(reports);
        var hit = touches.of(reports.stream().map(OutageReport::meteringPoint).distinct().toList());
        var now = clock.instant();
        return reports.stream()
                .map(report -> ReportStanding.of(report, suspicion(report, gathered), hit, settings, now))
                .toList();
    }

    private static @Nullable Suspicion suspicion(OutageReport report, Map<String, Suspicion> gathered) {
        var id = report.suspicion();
        return id == null ? null : gathered.get(id);
    }

    private Map<String, Suspicion> gathered(List<OutageReport> reports) {
        var ids = reports.stream().map(OutageReport::suspicion).filter(Objects::nonNull).distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : suspicions.all(ids).stream().collect(Collectors.toMap(Suspicion::id, Function.identity()));
    }
}
