package no.svar.claim;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.svar.access.Customer;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// The forms of claims: what each kind asks for, and one filled in with what the portal knows already.
@Controller("/v1/claims/kinds")
class FormController {

    private static final String PUBLIC = "public, max-age=300, stale-if-error=86400";

    private final Prefill prefill;
    private final Map<Language, FormsView> forms = new EnumMap<>(Language.class);

    FormController(Prefill prefill) {
        this.prefill = prefill;
        for (var language : Language.values()) {
            forms.put(language, FormsView.in(language));
        }
    }

    /// All forms.
    @Serdeable
    record FormsView(List<FormView> items) {

        static FormsView in(Language language) {
            return new FormsView(
                    Arrays.stream(ClaimKind.values())
                            .map(kind -> FormView.of(kind, null, List.of(), language))
                            .toList());
        }
    }

    /// One form.
    ///
    /// @param draft and `known`: only where it was filled in
    @Serdeable
    record FormView(
            ClaimKind kind,
            String title,
            String help,
            JsonNode schema,
            List<EvidenceView> evidence,
            @Nullable Draft draft,
            @Nullable List<Known> known) {

        static FormView of(ClaimKind kind, @Nullable Draft draft, List<Known> known, Language language) {
            return new FormView(
                    kind,
                    FormWords.title(kind).in(language),
                    FormWords.help(kind).in(language),
                    Forms.schema(kind, language),
                    Evidence.of(kind).stream()
                            .map(one -> new EvidenceView(one, one.text().in(language)))
                            .toList(),
                    draft,
                    draft == null ? null : known);
        }
    }

    /// What helps to decide it.
    @Serdeable
    record EvidenceView(Evidence code, String text) {}

    /// A claim that has been begun for the customer.
    @Serdeable
    record Draft(ClaimKind kind, JsonNode details, @Nullable String account) {}

    /// What a field was filled in from.
    @Serdeable
    record Known(String pointer, String text, @Nullable String source, @Nullable Instant asOf) {}

    @Get
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<FormsView> all(Language language) {
        FormsView all = Objects.requireNonNull(forms.get(language));
        return HttpResponse.<FormsView>ok(all).header(HttpHeaders.CACHE_CONTROL, PUBLIC);
    }

    @Get("/{kind}/draft")
    @Secured("CUSTOMER")
    @ExecuteOn(TaskExecutors.BLOCKING)
    FormView filledIn(
            Customer customer,
            Language language,
            @PathVariable ClaimKind kind,
            @QueryValue @Nullable @Size(max = 80) @Pattern(regexp = Prefill.ABOUT) String about) {
        var filled = prefill.of(customer, kind, about, language);
        return FormView.of(kind, filled.draft(), filled.known(), language);
    }
}
