package no.svar.edge;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// What is wrong with an input, said to the caller: one sentence for each kind of constraint.
final class Sentences {

    static final Text MISSING = new Text("Må fylles ut", "Må fyllast ut", "Måste fyllas i", "Is required");

    static final Text WRONG_FORM =
            new Text(
                    "Har ikke riktig form",
                    "Har ikkje rett form",
                    "Har inte rätt form",
                    "Has the wrong form");

    private static final Text AT_LEAST =
            new Text("Må være minst %s", "Må vere minst %s", "Måste vara minst %s", "Must be at least %s");

    private static final Text AT_MOST =
            new Text("Kan være høyst %s", "Kan vere høgst %s", "Får vara högst %s", "Must be at most %s");

    private static final Text LENGTH =
            new Text(
                    "Må ha en lengde fra %s til %s",
                    "Må ha ei lengd frå %s til %s",
                    "Måste ha en längd från %s till %s",
                    "Must have a length from %s to %s");

    private static final Text LENGTH_AT_LEAST =
            new Text(
                    "Må ha en lengde på minst %s",
                    "Må ha ei lengd på minst %s",
                    "Måste ha en längd på minst %s",
                    "Must have a length of at least %s");

    private static final Text LENGTH_AT_MOST =
            new Text(
                    "Kan ha en lengde på høyst %s",
                    "Kan ha ei lengd på høgst %s",
                    "Får ha en längd på högst %s",
                    "Must have a length of at most %s");

    private static final Text ABOVE_ZERO =
            new Text(
                    "Må være større enn null",
                    "Må vere større enn null",
                    "Måste vara större än noll",
                    "Must be greater than zero");

    private static final Text EMAIL =
            new Text(
                    "Er ikke en e-postadresse",
                    "Er ikkje ei e-postadresse",
                    "Är inte en e-postadress",
                    "Is not an e-mail address");

    private Sentences() {}

    static Text about(@Nullable Annotation constraint) {
        return switch (constraint) {
            case NotNull missing -> MISSING;
            case NotBlank missing -> MISSING;
            case NotEmpty missing -> MISSING;
            case Size size -> length(size.min(), size.max());
            case Min min -> AT_LEAST.with(min.value());
            case Max max -> AT_MOST.with(max.value());
            case DecimalMin min -> AT_LEAST.with(min.value());
            case DecimalMax max -> AT_MOST.with(max.value());
            case PositiveOrZero positive -> AT_LEAST.with(0);
            case Positive positive -> ABOVE_ZERO;
            case Email email -> EMAIL;
            case null, default -> WRONG_FORM;
        };
    }

    private static Text length(int min, int max) {
        if (min == 0) {
            return LENGTH_AT_MOST.with(max);
        }
        return max == Integer.MAX_VALUE ? LENGTH_AT_LEAST.with(min) : LENGTH.with(min, max);
    }
}
