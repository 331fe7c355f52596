package no.svar.access;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where the customer is signed in, and signing out.
@Controller("/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SignedIn.AsCustomer.ROLE)
class SessionController {

    /// @param device as the browser or app called itself
    /// @param current whether this request belongs to it
    @Serdeable
    record SessionView(
            UUID id, Instant createdAt, Instant lastUsedAt, @Nullable String device, boolean current) {}

    @Serdeable
    record SessionsView(List<SessionView> items) {}

    private final Sessions sessions;
    private final SessionDesk desk;
    private final InstantSource clock;

    SessionController(Sessions sessions, SessionDesk desk, InstantSource clock) {
        this.sessions = sessions;
        this.desk = desk;
        this.clock = clock;
    }

    @Get("/sessions")
    SessionsView sessions(Customer customer, Authentication who) {
        var current = session(who);
        return new SessionsView(
                sessions.open(customer, clock.instant()).stream()
                        .map(session ->
                                new SessionView(
                                        session.id(),
                                        session.createdAt(),
                                        session.lastUsedAt(),
                                        session.device(),
                                        session.id().equals(current)))
                        .toList());
    }

    @Delete("/sessions/{id}")
    Optional<HttpResponse<?>> end(Customer customer, @PathVariable @NotNull UUID id) {
        return desk.end(id, customer.id()) ? Optional.of(HttpResponse.noContent()) : Optional.empty();
    }

    /// A browser also forgets what it has kept for this portal.
    @Post("/sign-out")
    HttpResponse<?> signOut(Customer customer, Authentication who) {
        var current = session(who);
        if (current != null) {
            desk.signOut(current, customer.id());
        }
        return HttpResponse.noContent().header("Clear-Site-Data", "\"cache\", \"storage\"");
    }

    private static @Nullable UUID session(Authentication who) {
        return who instanceof SignedIn.AsCustomer customer ? customer.session() : null;
    }
}
