package no.svar.promise;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.svar.shared.Language;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// How many of the promises of the last 90 days were kept, for anybody to see.
///
/// @param asOf when it was counted; null where that was not possible yet
@Serdeable
record Performance(@Nullable Instant since, @Nullable Instant asOf, List<OfKind> promises) {

    static final int DAYS = 90;

    private static final Text SHARE =
            new Text(
                    "%s %% av %s løfter ble holdt i tide.",
                    "%s %% av %s løfte vart haldne i tide.",
                    "%s %% av %s löften hölls i tid.",
                    "%s%% of %s promises were kept in time.");
    private static final Text TOO_FEW =
            new Text(
                    "For få er avgjort til å si hvor stor del som ble holdt.",
                    "For få er avgjorde til å seie kor stor del som vart halden.",
                    "För få är avgjorda för att säga hur stor andel som hölls.",
                    "Too few are settled to say what share was kept.");

    /// One kind of promise.
    ///
    /// @param made all of them, whatever became of them; null with the rest where they are too few to tell
    /// @param attempted we did our part, and nobody answered
    /// @param share of those that were kept or attempted among all that were due, from 0 to 1
    @Serdeable
    record OfKind(
            PromiseKind kind,
            String kindText,
            @Nullable Long made,
            @Nullable Long open,
            @Nullable Long kept,
            @Nullable Long attempted,
            @Nullable Long missed,
            @Nullable Long changed,
            @Nullable Long cancelled,
            @Nullable BigDecimal share,
            String text) {}

    static Performance unknown() {
        return new Performance(null, null, List.of());
    }

    /// @param least how many must be settled before anything is told of a kind
    static Performance of(
            Collection<Tally> tallies, long least, Instant since, Instant asOf, Language language) {
        var byKind = new EnumMap<PromiseKind, Map<PromiseState, Long>>(PromiseKind.class);
        for (var kind : PromiseKind.values()) {
            byKind.put(kind, new EnumMap<>(PromiseState.class));
        }
        tallies.forEach(one ->
                byKind.computeIfAbsent(one.kind(), _ -> new EnumMap<>(PromiseState.class))
                        .put(one.state(), one.count()));
        return new Performance(
                since,
                asOf,
                Arrays.stream(PromiseKind.values())
                        .map(kind -> ofKind(kind, byKind.getOrDefault(kind, Map.of()), least, language))
                        .toList());
    }

    private static OfKind ofKind(
            PromiseKind kind, Map<PromiseState, Long> states, long least, Language language) {
        long kept = states.getOrDefault(PromiseState.KEPT, 0L);
        long attempted = states.getOrDefault(PromiseState.ATTEMPTED, 0L);
        long missed = states.getOrDefault(PromiseState.MISSED, 0L);
        long due = kept + attempted + missed;
        var name = PromiseWords.kind(kind).in(language);
        if (due < least) {
            return new OfKind(
                    kind, name, null, null, null, null, null, null, null, null, TOO_FEW.in(language));
        }
        long open = states.getOrDefault(PromiseState.OPEN, 0L);
        long changed = states.getOrDefault(PromiseState.CHANGED, 0L);
        long cancelled = states.getOrDefault(PromiseState.CANCELLED, 0L);
        // Rounded down: 100 % is said only where none was missed.
        var share =
                BigDecimal.valueOf(kept + attempted).divide(BigDecimal.valueOf(due), 3, RoundingMode.DOWN);
        var percent = share.movePointRight(2).setScale(1, RoundingMode.UNNECESSARY);
        return new OfKind(
                kind,
                name,
                due + open + changed + cancelled,
                open,
                kept,
                attempted,
                missed,
                changed,
                cancelled,
                share,
                SHARE.with(percent, BigDecimal.valueOf(due)).in(language));
    }
}
