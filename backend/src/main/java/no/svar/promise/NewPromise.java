package no.svar.promise;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A promise that is about to be made.
///
/// @param audience whom it is made to: one of [Circle]'s
/// @param concernsOn the local day whose holder it concerns; null where the circle's days do not matter
/// @param dueAt the last moment at which it is kept
/// @param madeAt when it was said
public record NewPromise(
        PromiseKind kind,
        Subject subject,
        String audience,
        @Nullable LocalDate concernsOn,
        Instant dueAt,
        Instant madeAt) {}
