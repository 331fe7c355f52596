package no.svar.promise;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// A promise as its customer sees it.
@Serdeable
public record PromiseView(
        String id,
        PromiseKind kind,
        String kindText,
        Subject about,
        String text,
        Instant madeAt,
        @Nullable Instant dueAt,
        String state,
        String stateText,
        @Nullable Instant settledAt,
        @Nullable Instant keptAt,
        @Nullable SaidBy by,
        @Nullable String answer) {

    static PromiseView of(Promise promise, Language language) {
        return new PromiseView(
                promise.id(),
                promise.kind(),
                PromiseWords.kind(promise.kind()).in(language),
                promise.about(),
                PromiseWords.text(promise).in(language),
                promise.madeAt(),
                promise.dueAt(),
                promise.state().name(),
                PromiseWords.state(promise).in(language),
                promise.settledAt(),
                promise.keptAt(),
                promise.saidBy(),
                promise.answer());
    }
}
