package no.svar.queue;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import no.svar.shared.Language;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// How often the ranges that were shown were kept, from memory.
@Controller("/v1/queues/{id}/accuracy")
@Secured(SecurityRule.IS_ANONYMOUS)
class AccuracyController {

    private static final Text TOO_FEW =
            new Text(
                    "Vi har for få samtaler å måle mot til å si hvor gode anslagene er.",
                    "Vi har for få samtalar å måle mot til å seie kor gode overslaga er.",
                    "Vi har för få samtal att mäta mot för att säga hur bra uppskattningarna är.",
                    "We have too few calls to compare with to say how good our estimates are.");

    private final Lines lines;
    private final QueueBoard board;
    private final QueueExperience experience;

    AccuracyController(Lines lines, QueueBoard board, QueueExperience experience) {
        this.lines = lines;
        this.board = board;
        this.experience = experience;
    }

    /// What was shown beside what was then waited; shares only where there is enough to say so.
    @Serdeable
    record Accuracy(
            String queueId,
            int days,
            long samples,
            @Nullable BigDecimal keptShare,
            @Nullable BigDecimal withinShare,
            @Nullable Long medianAbsoluteErrorSeconds,
            boolean widened,
            String text,
            Instant asOf) {}

    @Get
    HttpResponse<Accuracy> accuracy(
            @PathVariable @Size(max = 40) @Pattern(regexp = "[a-z][a-z0-9-]*") String id,
            @QueryValue(defaultValue = "28") @Min(1) @Max(QueueExperience.MOST_DAYS) int days,
            Language language) {
        var queue = lines.get(id);
        var kept = experience.kept(queue, days);
        var told = kept.isTold();
        return HttpResponse.ok(
                        new Accuracy(
                                queue.id(),
                                days,
                                kept.samples(),
                                told ? kept.keptShare() : null,
                                told ? kept.withinShare() : null,
                                told ? kept.medianError() : null,
                                board.isWidened(queue),
                                (told ? WaitWords.kept(kept) : TOO_FEW).in(language),
                                experience.learntAt()))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60, stale-if-error=3600");
    }
}
