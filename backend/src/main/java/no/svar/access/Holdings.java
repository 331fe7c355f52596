package no.svar.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a customer's agreements let the customer see, and from when to when.
public record Holdings(List<Holding> held) {

    /// One agreement: an account, a metering point or both, from its first to its last day (open: null).
    public record Holding(
            @Nullable String account,
            @Nullable String meteringPoint,
            LocalDate from,
            @Nullable LocalDate to) {

        boolean contains(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /// Every account that the customer holds or held, each once.
    public List<String> accounts() {
        return held.stream().map(Holding::account).filter(Objects::nonNull).distinct().toList();
    }

    /// Whether what happened on that account on that day is the customer's own.
    public boolean coversAccount(String account, LocalDate day) {
        return of(account).anyMatch(holding -> holding.contains(day));
    }

    /// Every metering point that the customer holds or held, each once.
    public List<String> points() {
        return held.stream().map(Holding::meteringPoint).filter(Objects::nonNull).distinct().toList();
    }

    public boolean holdsPoint(String meteringPoint) {
        return ofPoint(meteringPoint).findAny().isPresent();
    }

    /// Whether what happened at that metering point on that day is the customer's own.
    public boolean coversPoint(String meteringPoint, LocalDate day) {
        return ofPoint(meteringPoint).anyMatch(holding -> holding.contains(day));
    }

    private Stream<Holding> of(String account) {
        return held.stream().filter(holding -> account.equals(holding.account()));
    }

    private Stream<Holding> ofPoint(String meteringPoint) {
        return held.stream().filter(holding -> meteringPoint.equals(holding.meteringPoint()));
    }
}
