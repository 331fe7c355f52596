package no.svar.edge;

import java.time.Duration;
import no.svar.shared.Problem;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// The key belongs to another request, or to one that has not been answered yet.
public final class IdempotencyRefusal extends Problem {

    private IdempotencyRefusal(Kind kind, String slug, Text title) {
        super(kind, slug, title);
    }

    public static IdempotencyRefusal reused() {
        return new IdempotencyRefusal(
                Kind.UNPROCESSABLE,
                "idempotency-key-reused",
                new Text(
                        "Nøkkelen er brukt før med et annet innhold",
                        "Nøkkelen er brukt før med eit anna innhald",
                        "Nyckeln har använts förut med ett annat innehåll",
                        "The key was used before with another body"));
    }

    static IdempotencyRefusal inUse() {
        return new IdempotencyRefusal(
                Kind.CONFLICT,
                "idempotency-key-in-use",
                new Text(
                        "Den første forespørselen med denne nøkkelen er ikke ferdig",
                        "Den første førespurnaden med denne nøkkelen er ikkje ferdig",
                        "Den första begäran med den här nyckeln är inte klar",
                        "The first request with this key is still running"));
    }

    @Override
    public @Nullable Duration retryAfter() {
        return kind() == Kind.CONFLICT ? Duration.ofSeconds(1) : null;
    }
}
