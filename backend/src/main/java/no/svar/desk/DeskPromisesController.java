package no.svar.desk;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import no.svar.access.Agent;
import no.svar.callback.CallOutcome;
import no.svar.callback.CallbackDesk.Booking;
import no.svar.callback.FreeSlots;
import no.svar.claim.CaseActs;
import no.svar.claim.CaseActs.Call;
import no.svar.claim.CaseView;
import no.svar.claim.Cases.Asker;
import no.svar.edge.Idempotent;
import no.svar.edge.InvalidInput;
import no.svar.promise.WordDesk.Finding;
import no.svar.promise.WordDesk.Result;
import no.svar.shared.Language;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// What agents promise with a claim, and what becomes of promises; each answers the claim as it is then.
@Controller("/v1/desk/claims/{id}")
@Secured("AGENT")
@ExecuteOn(TaskExecutors.BLOCKING)
class DeskPromisesController {

    private static final Text MISSING =
            new Text(
                    "Må være med når dette loves",
                    "Må vere med når dette vert lova",
                    "Måste finnas med när detta lovas",
                    "Has to be there where this is promised");

    private final CaseActs acts;

    DeskPromisesController(CaseActs acts) {
        this.acts = acts;
    }

    /// What can be promised.
    enum Promised {
        NEXT_UPDATE,
        REPLY,
        CALLBACK
    }

    /// What is promised: with a time, or for a call with the half hour that is booked.
    ///
    /// @param text what is promised, as the customer reads it
    /// @param slot when the half hour begins
    @Serdeable
    record NewPromise(
            @NotNull Promised kind,
            @Nullable Instant dueAt,
            @Nullable @Size(max = 40) @Pattern(regexp = FreeSlots.QUEUE) String queue,
            @Nullable Instant slot,
            @Nullable @Size(min = 5, max = 30) String phone,
            @Nullable @Size(max = 4_000) @Pattern(regexp = DeskStepsController.WORDS) String text) {}

    /// A call that was made.
    ///
    /// @param note for the next who calls
    @Serdeable
    record Called(
            @NotNull UUID callback,
            @NotNull CallOutcome outcome,
            @Nullable @Size(max = 400) @Pattern(regexp = DeskStepsController.WORDS) String note) {}

    /// What was found of a promise that the customer has told of.
    @Serdeable
    record Found(
            @NotNull Result result,
            @Nullable Instant dueAt,
            @Nullable @Size(max = 1_000) @Pattern(regexp = DeskStepsController.WORDS) String why) {}

    @Post("/promise")
    @Idempotent
    CaseView promise(
            Agent agent,
            Language language,
            @PathVariable UUID id,
            @Header("Idempotency-Key") @Size(min = 1, max = 255) String key,
            @Body @Valid NewPromise promise) {
        var asker = new Asker(agent, language);
        var claim = id.toString();
        return switch (promise.kind()) {
            case NEXT_UPDATE ->
                    acts.promiseUpdate(asker, claim, given(promise.dueAt(), "/dueAt"), promise.text());
            case REPLY -> acts.promiseReply(asker, claim, given(promise.dueAt(), "/dueAt"), promise.text());
            case CALLBACK -> {
                var queue = given(promise.queue(), "/queue");
                var booking = new Booking(queue, given(promise.slot(), "/slot"), id, promise.phone());
                yield acts.promiseCall(asker, claim, booking, promise.text(), sentAs(agent, key));
            }
        };
    }

    @Post("/call-attempts")
    @Idempotent
    CaseView called(
            Agent agent,
            Language language,
            @PathVariable UUID id,
            @Header("Idempotency-Key") @Size(min = 1, max = 255) String key,
            @Body @Valid Called called) {
        var call = new Call(called.callback(), called.outcome(), called.note());
        return acts.called(new Asker(agent, language), id.toString(), call, sentAs(agent, key));
    }

    @Post("/told/{promiseId}")
    @Idempotent
    CaseView settle(
            Agent agent,
            Language language,
            @PathVariable UUID id,
            @PathVariable UUID promiseId,
            @Body @Valid Found found) {
        var finding = new Finding(found.result(), found.dueAt(), found.why());
        return acts.settle(new Asker(agent, language), id.toString(), promiseId, finding);
    }

    private static UUID sentAs(Agent agent, String key) {
        return UUID.nameUUIDFromBytes((agent.id() + key).getBytes(StandardCharsets.UTF_8));
    }

    private static <T> T given(@Nullable T value, String pointer) {
        if (value == null) {
            throw new InvalidInput(pointer, MISSING);
        }
        return value;
    }
}
