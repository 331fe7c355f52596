package no.svar.edge;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.codec.CodecException;
import io.micronaut.http.exceptions.BufferLengthExceededException;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.exceptions.NotAllowedException;
import io.micronaut.json.JsonSyntaxException;
import io.micronaut.security.authentication.AuthenticationException;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.web.router.exceptions.UnsatisfiedBodyRouteException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.channels.ClosedChannelException;
import java.util.Comparator;
import no.svar.shared.Fault;
import no.svar.shared.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one place where whatever went wrong becomes a refusal: known ones as they are, input that cannot be
/// bound with pointers, a database that is away as such, and all else as a fault that tells nothing of the
/// inside.
@Controller
final class ProblemHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    @Error(global = true)
    @Consumes(MediaType.ALL)
    @Produces(MediaType.ALL)
    HttpResponse<ProblemBody> refuse(HttpRequest<?> request, Throwable cause) {
        var answer = Problems.answer(request, refusal(request, cause));
        if (cause instanceof NotAllowedException other) {
            answer.header(HttpHeaders.ALLOW, String.join(", ", other.getAllowedMethods()));
        }
        return answer;
    }

    private static Problem refusal(HttpRequest<?> request, Throwable cause) {
        return switch (cause) {
            case Problem problem -> problem;
            case ConstraintViolationException broken -> invalid(broken, request);
            case UnsatisfiedBodyRouteException missing -> Refusal.unreadableBody();
            case UnsatisfiedRouteException missing ->
                    new InvalidInput(Pointers.of(missing.getArgument(), request), Sentences.MISSING);
            case ConversionErrorException unfit -> unfit(unfit, request);
            case SerdeException unfit -> unfit(unfit);
            case CodecException unreadable when unreadable.getCause() instanceof SerdeException unfit ->
                    unfit(unfit);
            case CodecException unreadable -> Refusal.unreadableBody();
            case JsonSyntaxException unreadable -> Refusal.unreadableBody();
            case AuthorizationException notAllowed ->
                    notAllowed.isForbidden() ? Refusal.forbidden() : Refusal.notSignedIn();
            case AuthenticationException unknown -> Refusal.notSignedIn();
            case ContentLengthExceededException tooLarge -> Refusal.tooLarge();
            case BufferLengthExceededException tooLarge -> Refusal.tooLarge();
            case URISyntaxException malformed -> Refusal.badRequest();
            case HttpStatusException refused when refused.getStatus().getCode() < 500 ->
                    byStatus(refused.getStatus().getCode());
            default -> unexpected(cause);
        };
    }

    private static Problem invalid(ConstraintViolationException broken, HttpRequest<?> request) {
        return new InvalidInput(
                broken.getConstraintViolations().stream()
                        .map(violation -> fault(violation, request))
                        .sorted(Comparator.comparing(Fault::pointer))
                        .toList());
    }

    private static Fault fault(ConstraintViolation<?> violation, HttpRequest<?> request) {
        return new Fault(
                Pointers.of(violation.getPropertyPath(), request),
                Sentences.about(violation.getConstraintDescriptor().getAnnotation()));
    }

    private static Problem unfit(ConversionErrorException unfit, HttpRequest<?> request) {
        return switch (unfit.getConversionError().getCause()) {
            case JsonSyntaxException unreadable -> Refusal.unreadableBody();
            case SerdeException inBody -> unfit(inBody);
            case IOException unreadable -> Refusal.unreadableBody();
            default -> new InvalidInput(Pointers.of(unfit.getArgument(), request), Sentences.WRONG_FORM);
        };
    }

    private static Problem unfit(SerdeException unfit) {
        if (unfit.getCause() instanceof JsonSyntaxException) {
            return Refusal.unreadableBody();
        }
        return new InvalidInput(Pointers.of(unfit), Sentences.WRONG_FORM);
    }

    static Problem byStatus(int status) {
        return switch (status) {
            case 401 -> Refusal.notSignedIn();
            case 403 -> Refusal.forbidden();
            case 404 -> Refusal.notFound();
            case 405 -> Refusal.methodNotAllowed();
            case 406 -> Refusal.notAcceptable();
            case 408 -> Refusal.tooSlow();
            case 413 -> Refusal.tooLarge();
            case 414, 431 -> Refusal.headTooLarge(status);
            case 415 -> Refusal.unsupportedMediaType();
            case 503 -> Refusal.unavailable();
            default -> status < 500 ? Refusal.badRequest() : Refusal.fault();
        };
    }

    private static Problem unexpected(Throwable cause) {
        if (cause instanceof ClosedChannelException) {
            LOG.debug("The caller went away", cause);
            return Refusal.badRequest();
        }
        if (DatabaseAway.isCauseOf(cause)) {
            LOG.warn("The database does not answer: {}", cause.toString());
            return Refusal.unavailable();
        }
        LOG.error("A fault of ours", cause);
        return Refusal.fault();
    }
}
