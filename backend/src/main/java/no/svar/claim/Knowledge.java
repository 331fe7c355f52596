package no.svar.claim;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.svar.access.Agreements;
import no.svar.access.Customer;
import no.svar.access.ServiceLevel;
import no.svar.access.ServiceLevels;
import no.svar.invoice.HoldDesk;
import no.svar.invoice.InvoiceFacts;
import no.svar.outage.OutageFacts;
import no.svar.outage.OutageFacts.Judged;
import no.svar.promise.PromiseFacts;
import no.svar.shared.Country;
import no.svar.shared.Money;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// What the portal knows of the things that a claim names, and what the rules give.
@Singleton
final class Knowledge {

    private static final Text NO_RULE =
            new Text(
                    "Loven nevner ikke noe bestemt beløp eller noen svarfrist for dette; det er vårt eget løfte som gjelder.",
                    "Lova nemner ikkje noko bestemt beløp eller nokon svarfrist for dette; det er vår eigen lovnad som gjeld.",
                    "Lagen nämner inget bestämt belopp eller någon svarstid för det här; det är vårt eget löfte som gäller.",
                    "The law names no sum and no answer time for this; our own promise is what counts.");
    private static final Text BALANCE =
            new Text(
                    "På faktura %s står %s igjen, slik vi ser det.",
                    "På faktura %s står %s att, slik vi ser det.",
                    "På faktura %s återstår %s, som vi ser det.",
                    "As we see it, %2$s is left of invoice %1$s.");
    private static final Text DUE =
            new Text(
                    "Reglene gir %s. Beløpet kommer av seg selv.",
                    "Reglane gir %s. Beløpet kjem av seg sjølv.",
                    "Reglerna ger %s. Beloppet kommer av sig själv.",
                    "The rules give %s. It comes by itself.");
    private static final Text PAID =
            new Text(
                    "Reglene gir %s, og det er betalt.",
                    "Reglane gir %s, og det er betalt.",
                    "Reglerna ger %s, och det är betalt.",
                    "The rules give %s, and it has been paid.");
    private static final Text NOTHING_DUE =
            new Text(
                    "Slik vi kjenner fakta, gir reglene ingenting, eller det er ikke avgjort ennå.",
                    "Slik vi kjenner fakta, gir reglane ingenting, eller det er ikkje avgjort enno.",
                    "Som vi känner fakta ger reglerna ingenting, eller så är det inte avgjort än.",
                    "By the facts as we know them the rules give nothing, or that is not decided yet.");

    private final Agreements agreements;
    private final InvoiceFacts invoices;
    private final OutageFacts outages;
    private final PromiseFacts promises;
    private final Disputes disputes;
    private final ServiceLevels levels;

    Knowledge(
            Agreements agreements,
            InvoiceFacts invoices,
            OutageFacts outages,
            PromiseFacts promises,
            Disputes disputes,
            ServiceLevels levels) {
        this.agreements = agreements;
        this.invoices = invoices;
        this.outages = outages;
        this.promises = promises;
        this.disputes = disputes;
        this.levels = levels;
    }

    /// What the rules give, in words and where there is one as a sum.
    record Gives(Text text, @Nullable Money amount) {}

    /// @param notFound the fields whose things are not the customer's
    /// @param onHold what sending it puts on hold; null where nothing is
    /// @param level what service the customer's agreements promise; null where they promise none
    record Known(
            List<Gives> gives,
            Set<String> notFound,
            HoldDesk.@Nullable Held onHold,
            @Nullable ServiceLevel level) {}

    Known of(Customer customer, Details details, Country country, Instant now) {
        var gives = new ArrayList<Gives>();
        var notFound = new HashSet<String>();
        switch (details) {
            case Details.WrongInvoice wrong -> invoice(customer, wrong.invoice(), gives, notFound);
            case Details.Refund refund -> invoice(customer, refund.invoice(), gives, notFound);
            case Details.MoreTimeToPay more -> invoice(customer, more.invoice(), gives, notFound);
            case Details.WrongReading wrong -> point(customer, wrong.meteringPoint(), notFound);
            case Details.MovingOrSwitching move -> {
                point(customer, move.meteringPoint(), notFound);
                gives.addAll(Leaving.of(country));
            }
            case Details.Damage damage -> {
                point(customer, damage.meteringPoint(), notFound);
                outage(customer, damage.outage(), notFound);
            }
            case Details.OutageCompensation wanted -> {
                point(customer, wanted.meteringPoint(), notFound);
                compensation(customer, wanted, gives, notFound);
            }
            case Details.BrokenPromise broken -> promise(customer, broken.promise(), notFound);
            case Details.MissingPayment paid -> invoice(customer, paid.invoice(), gives, notFound);
            case Details.DataAbuse _, Details.Other _ -> {}
        }
        if (gives.isEmpty()) {
            gives.add(new Gives(NO_RULE, null));
        }
        return new Known(
                gives,
                notFound,
                disputes.foresee(customer, details).orElse(null),
                levels.of(customer, country.dayOf(now)).orElse(null));
    }

    private void invoice(
            Customer customer, @Nullable String number, List<Gives> gives, Set<String> notFound) {
        if (number != null) {
            invoices.find(customer, number)
                    .ifPresentOrElse(
                            found ->
                                    gives.add(
                                            new Gives(
                                                    BALANCE.with(found.number(), found.balance()),
                                                    found.balance())),
                            () -> notFound.add("invoice"));
        }
    }

    private void point(Customer customer, @Nullable String point, Set<String> notFound) {
        if (point != null && !agreements.of(customer).holdsPoint(point)) {
            notFound.add("meteringPoint");
        }
    }

    private void outage(Customer customer, @Nullable UUID outage, Set<String> notFound) {
        if (outage != null && outages.struck(customer, outage).isEmpty()) {
            notFound.add("outage");
        }
    }

    private void compensation(
            Customer customer, Details.OutageCompensation wanted, List<Gives> gives, Set<String> notFound) {
        outage(customer, wanted.outage(), notFound);
        if (wanted.compensation() != null) {
            outages.judged(customer, wanted.compensation())
                    .ifPresentOrElse(found -> gives.add(gives(found)), () -> notFound.add("compensation"));
        } else if (wanted.outage() != null) {
            outages.judgedOf(customer, wanted.outage()).stream()
                    .limit(5)
                    .forEach(found -> gives.add(gives(found)));
        }
    }

    private void promise(Customer customer, @Nullable UUID promise, Set<String> notFound) {
        if (promise != null && promises.find(customer, promise).isEmpty()) {
            notFound.add("promise");
        }
    }

    private static Gives gives(Judged judged) {
        var amount = judged.amount();
        if (amount == null) {
            return new Gives(NOTHING_DUE, null);
        }
        return new Gives((judged.paid() ? PAID : DUE).with(amount), amount);
    }
}
