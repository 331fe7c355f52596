package no.svar.edge;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/// Gives the framework's own refusals (a request that cannot be decoded, an answer that cannot be written)
/// the same body as all others.
@Singleton
@Replaces(ErrorResponseProcessor.class)
final class LastResort implements ErrorResponseProcessor<ProblemBody> {

    @Override
    public MutableHttpResponse<ProblemBody> processResponse(
            ErrorContext errorContext, MutableHttpResponse<?> baseResponse) {
        var request = errorContext.getRequest();
        var answer = Problems.answer(request, ProblemHandler.byStatus(baseResponse.code()));
        baseResponse.getHeaders().forEachValue((name, value) -> answer.getHeaders().add(name, value));
        return answer;
    }
}
