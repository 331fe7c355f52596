package no.svar.callback;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.svar.access.Customer;
import no.svar.edge.Cursor;
import no.svar.edge.Idempotent;
import no.svar.edge.Page;
import no.svar.edge.Precondition;
import no.svar.queue.PhoneHours;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// Calls that are promised to a customer: booked, seen, moved, cancelled.
@Controller("/v1/callbacks")
@Secured("CUSTOMER")
@ExecuteOn(TaskExecutors.BLOCKING)
class CallbackController {

    /// Above every id, as ids are written in hexadecimal digits.
    private static final String ABOVE_ALL = "g";

    private final CallbackCounter counter;
    private final Callbacks callbacks;
    private final PhoneHours hours;
    private final Precondition precondition;

    CallbackController(
            CallbackCounter counter, Callbacks callbacks, PhoneHours hours, Precondition precondition) {
        this.counter = counter;
        this.callbacks = callbacks;
        this.hours = hours;
        this.precondition = precondition;
    }

    @Post
    @Idempotent
    HttpResponse<CallbackView> book(
            Customer customer,
            Language language,
            @Header("Idempotency-Key") @Size(min = 1, max = 255) String key,
            @Body @Valid NewCallback callback) {
        return HttpResponse.created(view(counter.book(customer, callback, key), language));
    }

    /// One statement, whatever the customer has booked.
    @Get
    Page<CallbackView> list(
            Customer customer,
            Language language,
            @QueryValue @Nullable @Size(min = 1, max = Cursor.MAX_LENGTH) String cursor,
            @QueryValue(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.read(cursor, 1);
        var rows = callbacks.before(customer, after == null ? ABOVE_ALL : after.string(0), limit + 1);
        return Page.of(rows, limit, callback -> Cursor.after(callback.id()))
                .map(callback -> view(callback, language));
    }

    @Get("/{id}")
    CallbackView one(Customer customer, Language language, @PathVariable UUID id) {
        return view(find(customer, id), language);
    }

    @Put("/{id}")
    CallbackView move(
            HttpRequest<?> request,
            Customer customer,
            Language language,
            @PathVariable UUID id,
            @Body @Valid MovedCallback moved) {
        var read = find(customer, id);
        precondition.require(request, CallbackView.class, view(read, language));
        if (!read.state().isOpen()) {
            throw new CallbackStepNotAllowed(read.state());
        }
        return view(counter.move(customer, read, moved), language);
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void cancel(Customer customer, @PathVariable UUID id) {
        counter.cancel(customer, id.toString());
    }

    private Callback find(Customer customer, UUID id) {
        return callbacks.find(customer, id.toString()).orElseThrow(NoSuchCallback::new);
    }

    private CallbackView view(Callback callback, Language language) {
        return CallbackView.of(callback, hours, language);
    }
}
