package no.svar.claim;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.svar.access.Agreements;
import no.svar.access.Customer;
import no.svar.claim.FormController.Draft;
import no.svar.claim.FormController.Known;
import no.svar.edge.InvalidInput;
import no.svar.invoice.InvoiceFacts;
import no.svar.outage.OutageFacts;
import no.svar.promise.PromiseFacts;
import no.svar.shared.Country;
import no.svar.shared.Language;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Begins a claim with what the portal knows of the thing that it is about: nobody types what we know.
@Singleton
final class Prefill {

    static final String ABOUT = "(?s)(invoice|point|outage|compensation|promise):\\S.*";

    private static final Text NOT_AN_ID =
            new Text("Er ikke en id", "Er ikkje ein id", "Är inte ett id", "Is not an id");
    private static final Text INVOICE =
            new Text(
                    "Faktura %s av %s, på %s.",
                    "Faktura %s av %s, på %s.", "Faktura %s från %s, på %s.", "Invoice %s of %s, for %s.");
    private static final Text POINT =
            new Text(
                    "Målepunkt %s, som er ditt.",
                    "Målepunkt %s, som er ditt.",
                    "Anläggning %s, som är din.",
                    "Metering point %s, which is yours.");
    private static final Text OUTAGE =
            new Text(
                    "Strømbruddet som rammet deg %s.",
                    "Straumbrotet som råka deg %s.",
                    "Strömavbrottet som drabbade dig %s.",
                    "The outage that hit you on %s.");
    private static final Text COMPENSATION =
            new Text(
                    "Det som er avgjort om kompensasjon for målepunkt %s.",
                    "Det som er avgjort om kompensasjon for målepunkt %s.",
                    "Det som har avgjorts om ersättning för anläggning %s.",
                    "What was decided of compensation for metering point %s.");

    private final Agreements agreements;
    private final InvoiceFacts invoices;
    private final OutageFacts outages;
    private final PromiseFacts promises;

    Prefill(Agreements agreements, InvoiceFacts invoices, OutageFacts outages, PromiseFacts promises) {
        this.agreements = agreements;
        this.invoices = invoices;
        this.outages = outages;
        this.promises = promises;
    }

    /// A draft, and where each of its fields comes from.
    record Filled(Draft draft, List<Known> known) {}

    /// What is gathered of a thing: fields that the kind has no place for are left out.
    private static final class Gathered {

        private final ClaimKind kind;
        private final Map<String, JsonNode> details = new LinkedHashMap<>();
        private final List<Known> known = new ArrayList<>();
        private @Nullable String account;

        Gathered(ClaimKind kind) {
            this.kind = kind;
        }

        boolean takes(String field) {
            return Stream.of(kind.recordType().getRecordComponents())
                    .anyMatch(component -> component.getName().equals(field));
        }

        void put(String field, String value, Known from) {
            if (takes(field)) {
                details.put(field, JsonNode.createStringNode(value));
                known.add(from);
            }
        }

        Filled filled() {
            return new Filled(new Draft(kind, JsonNode.createObjectNode(details), account), known);
        }
    }

    /// @throws NoSuchClaim where the thing is not the customer's
    Filled of(Customer customer, ClaimKind kind, @Nullable String about, Language language) {
        var gathered = new Gathered(kind);
        if (about != null) {
            var id = about.substring(about.indexOf(':') + 1);
            switch (about.substring(0, about.indexOf(':'))) {
                case "invoice" -> invoice(customer, id, gathered, language);
                case "point" -> point(customer, id, gathered, language);
                case "outage" -> outage(customer, uuid(id), gathered, language);
                case "compensation" -> compensation(customer, uuid(id), gathered, language);
                default -> promise(customer, uuid(id), gathered);
            }
        }
        return gathered.filled();
    }

    private void invoice(Customer customer, String number, Gathered into, Language language) {
        var found = invoices.find(customer, number).orElseThrow(NoSuchClaim::new);
        var text = INVOICE.with(found.number(), found.issuedOn(), found.payable()).in(language);
        into.account = found.account();
        into.put(
                "invoice", found.number(), new Known("/details/invoice", text, found.source(), found.asOf()));
        if (found.meteringPoints().size() == 1) {
            pointOf(found.meteringPoints().getFirst(), into, language);
        }
    }

    private void point(Customer customer, String point, Gathered into, Language language) {
        if (!agreements.of(customer).holdsPoint(point)) {
            throw new NoSuchClaim();
        }
        pointOf(point, into, language);
    }

    private void outage(Customer customer, UUID outage, Gathered into, Language language) {
        var struck = outages.struck(customer, outage).orElseThrow(NoSuchClaim::new);
        var text = OUTAGE.with(Country.NO.dayOf(struck.startedAt())).in(language);
        into.put("outage", struck.outage(), new Known("/details/outage", text, null, null));
        into.put(
                "happenedAt",
                struck.startedAt().toString(),
                new Known("/details/happenedAt", text, null, null));
        pointOf(struck.meteringPoint(), into, language);
    }

    private void compensation(Customer customer, UUID id, Gathered into, Language language) {
        var judged = outages.judged(customer, id).orElseThrow(NoSuchClaim::new);
        var text = COMPENSATION.with(judged.meteringPoint()).in(language);
        into.put(
                "compensation",
                judged.id(),
                new Known("/details/compensation", text, judged.source(), judged.asOf()));
        pointOf(judged.meteringPoint(), into, language);
    }

    private void promise(Customer customer, UUID id, Gathered into) {
        var promise = promises.find(customer, id).orElseThrow(NoSuchClaim::new);
        into.put("promise", promise.id(), new Known("/details/promise", promise.text(), null, null));
        into.put(
                "promisedAt",
                promise.madeAt().toString(),
                new Known("/details/promisedAt", promise.text(), null, null));
    }

    private static void pointOf(String point, Gathered into, Language language) {
        var text = POINT.with(point).in(language);
        into.put("meteringPoint", point, new Known("/details/meteringPoint", text, null, null));
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notOne) {
            throw new InvalidInput("#query/about", NOT_AN_ID);
        }
    }
}
