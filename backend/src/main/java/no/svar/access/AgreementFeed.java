package no.svar.access;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.svar.feed.Feed;
import no.svar.feed.KeptVersion;
import no.svar.feed.Row;
import no.svar.feed.Version;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Reads and keeps what customer systems tell about agreements.
@Singleton
final class AgreementFeed implements Feed<AgreementFact> {

    private static final Text NOTHING_HELD =
            new Text(
                    "Må ha en konto (account), et målepunkt (meteringPoint) eller begge",
                    "Må ha ein konto (account), eit målepunkt (meteringPoint) eller begge",
                    "Måste ha ett konto (account), en mätpunkt (meteringPoint) eller båda",
                    "Must have an account, a meteringPoint or both");
    private static final Text BACKWARDS =
            new Text(
                    "Kan ikke være før den første dagen",
                    "Kan ikkje vere før den første dagen",
                    "Kan inte vara före den första dagen",
                    "Cannot be before the first day");
    private static final Text METERING_POINT =
            new Text(
                    "Må være 18 siffer (GSRN)",
                    "Må vere 18 siffer (GSRN)",
                    "Måste vara 18 siffror (GSRN)",
                    "Must be 18 digits (GSRN)");
    private static final Text OUT_OF_BOUNDS =
            new Text(
                    "Må være fra 1 til %s",
                    "Må vere frå 1 til %s", "Måste vara från 1 till %s", "Must be 1 to %s");
    private static final int MOST_DAYS = 60;
    private static final int MOST_HOURS = 500;
    private static final Pattern GSRN = Pattern.compile("\\d{18}");

    private final AgreementRows agreements;

    AgreementFeed(AgreementRows agreements) {
        this.agreements = agreements;
    }

    @Override
    public String kind() {
        return "agreements";
    }

    @Override
    public AgreementFact read(Row row) {
        var fact =
                new AgreementFact(
                        row.text("externalId", 64),
                        row.text("customer", 64),
                        row.optionalText("customerSource", 40),
                        row.optionalText("account", 40),
                        row.optionalText("meteringPoint", 18),
                        row.date("from"),
                        row.optionalDate("to"),
                        row.optionalObject("serviceLevel", AgreementFeed::serviceLevel),
                        row.instant("asOf"));
        if (fact.account() == null && fact.meteringPoint() == null) {
            row.noteFault("", NOTHING_HELD);
        }
        if (fact.meteringPoint() != null && !GSRN.matcher(fact.meteringPoint()).matches()) {
            row.noteFault("meteringPoint", METERING_POINT);
        }
        if (fact.to() != null && row.isSound() && fact.to().isBefore(fact.from())) {
            row.noteFault("to", BACKWARDS);
        }
        return fact;
    }

    private static ServiceLevel serviceLevel(Row level) {
        return new ServiceLevel(
                level.code("guarantee", ServiceLevel.Guarantee.class),
                within(level, "replyWithinDays", MOST_DAYS),
                within(level, "callbackWithinHours", MOST_HOURS));
    }

    private static @Nullable Integer within(Row level, String name, int most) {
        var told = level.optionalNumber(name, 0);
        if (told == null) {
            return null;
        }
        if (told.signum() <= 0 || told.compareTo(BigDecimal.valueOf(most)) > 0) {
            level.noteFault(name, OUT_OF_BOUNDS.with(most));
            return null;
        }
        return told.intValueExact();
    }

    @Override
    public Map<String, Version> versions(String source, Collection<String> keys) {
        return KeptVersion.byKey(agreements.versions(source, keys));
    }

    @Override
    public void keep(List<Accepted<AgreementFact>> facts) {
        var added = facts.stream().filter(fact -> !fact.known()).map(AgreementFeed::row).toList();
        var replaced = facts.stream().filter(Accepted::known).map(AgreementFeed::row).toList();
        if (!added.isEmpty()) {
            agreements.add(added);
        }
        if (!replaced.isEmpty()) {
            agreements.replace(replaced);
        }
    }

    private static Agreement row(Accepted<AgreementFact> accepted) {
        var fact = accepted.fact();
        var level = fact.serviceLevel();
        return new Agreement(
                accepted.source(),
                fact.externalId(),
                fact.customerSource() == null ? accepted.source() : fact.customerSource(),
                fact.customer(),
                fact.account(),
                fact.meteringPoint(),
                fact.from(),
                fact.to(),
                level == null ? null : level.guarantee(),
                level == null ? null : level.replyWithinDays(),
                level == null ? null : level.callbackWithinHours(),
                accepted.version().asOf(),
                accepted.version().fingerprint());
    }
}
