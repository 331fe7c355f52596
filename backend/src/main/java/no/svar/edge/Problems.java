package no.svar.edge;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.util.List;
import no.svar.shared.Language;
import no.svar.shared.Problem;
import org.jspecify.annotations.Nullable;

/// Writes a refusal as `application/problem+json` in the caller's language.
final class Problems {

    private static final String TYPE = "urn:problem:svar:";

    private Problems() {}

    static MutableHttpResponse<ProblemBody> answer(HttpRequest<?> request, Problem problem) {
        var status = status(problem);
        var answer =
                HttpResponse.<ProblemBody>status(status, null)
                        .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .body(body(request, problem, status));
        var retryAfter = problem.retryAfter();
        if (retryAfter != null) {
            answer.header(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds())));
        }
        if (status == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer;
    }

    private static ProblemBody body(HttpRequest<?> request, Problem problem, int status) {
        var language = AcceptedLanguage.of(request);
        var detail = problem.detail();
        return new ProblemBody(
                TYPE + problem.slug(),
                problem.title().in(language),
                status,
                detail == null ? null : detail.in(language),
                request.getPath(),
                RequestId.of(request),
                wrongs(problem, language),
                problem.alternatives().isEmpty() ? null : problem.alternatives());
    }

    private static @Nullable List<ProblemBody.Wrong> wrongs(Problem problem, Language language) {
        if (problem.faults().isEmpty()) {
            return null;
        }
        return problem.faults().stream()
                .map(fault -> new ProblemBody.Wrong(fault.pointer(), fault.reason().in(language)))
                .toList();
    }

    private static int status(Problem problem) {
        if (problem instanceof Refusal refusal) {
            return refusal.status();
        }
        return switch (problem.kind()) {
            case INVALID -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case GONE -> 410;
            case PRECONDITION_FAILED -> 412;
            case TOO_LARGE -> 413;
            case UNSUPPORTED -> 415;
            case UNPROCESSABLE -> 422;
            case TOO_MANY -> 429;
            case UNAVAILABLE -> 503;
        };
    }
}
