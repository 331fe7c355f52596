package no.svar.edge;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
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
        var answer = Problems.answer(request, ProblemHandler.byStatus(status(request, baseResponse)));
        baseResponse.getHeaders().forEachValue((name, value) -> answer.getHeaders().add(name, value));
        answer.getHeaders().set(RequestId.HEADER, RequestId.of(request));
        return answer;
    }

    /// The framework calls a head that is too long a body that is too large.
    private static int status(HttpRequest<?> request, HttpResponse<?> response) {
        if (request instanceof NettyHttpRequest<?> netty) {
            return switch (netty.getNativeRequest().decoderResult().cause()) {
                case TooLongHttpLineException address -> 414;
                case TooLongHttpHeaderException fields -> 431;
                case null, default -> response.code();
            };
        }
        return response.code();
    }
}
