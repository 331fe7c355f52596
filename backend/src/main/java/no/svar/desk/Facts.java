package no.svar.desk;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import no.svar.access.Chronicle.Fact;
import no.svar.access.Chronicle.Part;
import no.svar.access.Chronicle.What;
import no.svar.shared.Language;
import no.svar.shared.Money;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// A page of what is known of a customer, the newest first, and what is not known.
@Serdeable
record Facts(List<Item> items, List<PartView> parts, @Nullable String nextCursor) {

    /// One fact, with who told it and when that was so.
    @Serdeable
    record Item(
            Instant at,
            What kind,
            @Nullable String id,
            String text,
            @Nullable Money amount,
            String source,
            Instant asOf) {

        static Item of(Instant at, Fact fact, Language language) {
            return new Item(
                    at,
                    fact.what(),
                    fact.id(),
                    fact.text().in(language),
                    fact.amount(),
                    fact.source(),
                    fact.asOf());
        }
    }

    /// Whether a part could be told.
    @Serdeable
    record PartView(Part part, State state, @Nullable String text) {

        static PartView of(Part part, State state, Language language) {
            var why = state.why(part);
            return new PartView(part, state, why == null ? null : why.in(language));
        }
    }

    /// How it stands with a part.
    enum State {
        OK,
        UNKNOWN,
        UNAVAILABLE;

        private static final Text NO_ACCOUNT =
                new Text(
                        "Ingen avtale nevner en fakturakonto, så vi vet ikke hva som er fakturert og betalt.",
                        "Ingen avtale nemner ein fakturakonto, så vi veit ikkje kva som er fakturert og betalt.",
                        "Inget avtal nämner ett fakturakonto, så vi vet inte vad som är fakturerat och betalat.",
                        "No agreement names an account, so it is not known what was invoiced and paid.");
        private static final Text NO_POINT =
                new Text(
                        "Ingen avtale nevner et målepunkt, så vi vet ikke hva som er målt, eller når strømmen var borte.",
                        "Ingen avtale nemner eit målepunkt, så vi veit ikkje kva som er målt, eller når straumen var borte.",
                        "Inget avtal nämner en mätpunkt, så vi vet inte vad som är uppmätt eller när strömmen var borta.",
                        "No agreement names a metering point, so it is not known what was measured, or when the power was out.");
        private static final Text BY_INVOICE =
                new Text(
                        "Bare betalinger som hører til en kjent faktura; andre ser du på fakturaen som noe er ubetalt av.",
                        "Berre betalingar som høyrer til ein kjend faktura; andre ser du på fakturaen som noko er ubetalt av.",
                        "Bara betalningar som hör till en känd faktura; andra syns på den faktura som något är obetalt av.",
                        "Only payments that belong to a known invoice; others show at the invoice of which something is unpaid.");
        private static final Text FAILED =
                new Text(
                        "Dette kan vi ikke hente akkurat nå. Prøv igjen.",
                        "Dette kan vi ikkje hente akkurat no. Prøv igjen.",
                        "Det här kan vi inte hämta just nu. Försök igen.",
                        "This cannot be fetched right now. Try again.");

        private @Nullable Text why(Part part) {
            return switch (this) {
                case OK -> part == Part.PAYMENTS ? BY_INVOICE : null;
                case UNKNOWN ->
                        switch (part.needs()) {
                            case NOTHING -> null;
                            case ACCOUNTS -> NO_ACCOUNT;
                            case POINTS -> NO_POINT;
                        };
                case UNAVAILABLE -> FAILED;
            };
        }
    }
}
