package no.svar.edge;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody.SplitBackpressureMode;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.HexFormat;
import no.svar.edge.Idempotency.Claim;
import no.svar.edge.Idempotency.Kept;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers a repeated request with what its first sending was answered.
///
/// Only answers to what was done are kept. A refusal changed nothing, so the same key may be sent again.
@Idempotent
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class IdempotencyFilter implements Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(IdempotencyFilter.class);

    private static final String CLAIM = "no.svar.claim";
    private static final String REPLAYED = "Idempotency-Replayed";

    private final Idempotency idempotency;
    private final ClientAddress addresses;
    private final WrittenJson written;

    IdempotencyFilter(Idempotency idempotency, ClientAddress addresses, WrittenJson written) {
        this.idempotency = idempotency;
        this.addresses = addresses;
        this.written = written;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.RENDERING.order();
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable HttpResponse<?> claim(ServerHttpRequest<?> request) {
        if (!isIdempotent(request)) {
            return null;
        }
        var key = IdempotencyKey.of(request);
        var name = hash((scope(request) + '\n' + key).getBytes(UTF_8));
        return switch (idempotency.claim(name, hash(body(request)))) {
            case Claim mine -> {
                request.setAttribute(CLAIM, mine);
                yield null;
            }
            case Kept kept -> replay(kept);
        };
    }

    @ResponseFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void keep(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (!(request.getAttribute(CLAIM).orElse(null) instanceof Claim mine)) {
            return;
        }
        try {
            if (response.code() < 300) {
                idempotency.keep(mine, response.code(), new String(written.of(request, response), UTF_8));
            } else {
                idempotency.release(mine);
            }
        } catch (RuntimeException failed) {
            // What was asked for is done, or refused: the caller must hear that, not that we could not note
            // it.
            // Until the lease is over the key answers that the request is still running.
            LOG.warn("An answer could not be kept for its Idempotency-Key", failed);
        }
    }

    private HttpResponse<?> replay(Kept kept) {
        MutableHttpResponse<byte[]> response = HttpResponse.status(kept.status(), null);
        response.header(REPLAYED, "true");
        if (!kept.answer().isEmpty()) {
            written.put(response.contentType(MediaType.APPLICATION_JSON_TYPE), kept.answer().getBytes(UTF_8));
        }
        return response;
    }

    /// The query belongs to it: what only tries something must not be answered for what does it.
    private String scope(HttpRequest<?> request) {
        var caller =
                request.getUserPrincipal()
                        .map(who -> "caller " + who.getName())
                        .orElseGet(() -> "address " + addresses.of(request));
        return caller + '\n' + request.getMethodName() + ' ' + request.getUri();
    }

    /// The framework runs a bound filter also where no route was found.
    private static boolean isIdempotent(HttpRequest<?> request) {
        var route = AskedRoute.of(request);
        return route != null && route.getAnnotationMetadata().hasAnnotation(Idempotent.class);
    }

    private static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(EntityTag.sha256(bytes));
    }

    private static byte[] body(ServerHttpRequest<?> request) {
        try (var copy = request.byteBody().split(SplitBackpressureMode.FASTEST);
                var whole = copy.buffer().join()) {
            return whole.toByteArray();
        }
    }
}
