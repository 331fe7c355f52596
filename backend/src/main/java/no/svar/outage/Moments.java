package no.svar.outage;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import no.svar.shared.Country;
import no.svar.shared.Language;
import no.svar.shared.Text;

/// Moments as people write them, local to the outage: by the day of the week, never by "today", so that what
/// was written yesterday is still true.
final class Moments {

    private static final Map<Language, DateTimeFormatter> DAYS =
            Map.of(
                    Language.NB, DateTimeFormatter.ofPattern("EEEE d. MMMM", Language.NB.locale()),
                    Language.NN, DateTimeFormatter.ofPattern("EEEE d. MMMM", Language.NN.locale()),
                    Language.SV, DateTimeFormatter.ofPattern("EEEE d MMMM", Language.SV.locale()),
                    Language.EN, DateTimeFormatter.ofPattern("EEEE d MMMM", Language.EN.locale()));

    private static final DateTimeFormatter DOT = DateTimeFormatter.ofPattern("HH.mm");
    private static final DateTimeFormatter COLON = DateTimeFormatter.ofPattern("HH:mm");

    private Moments() {}

    /// `søndag 22. november kl. 20.00`, `20:00 on Sunday 22 November`.
    static Text at(Instant moment, Country country) {
        return new Text("%2$s kl. %1$s", "%2$s kl. %1$s", "%2$s kl. %1$s", "%s on %s")
                .with(time(moment, country), day(moment, country));
    }

    /// `mellom kl. 21.00 og 23.00 søndag 22. november`; both days where they differ.
    static Text between(Instant from, Instant to, Country country) {
        if (!country.dayOf(from).equals(country.dayOf(to))) {
            return new Text("mellom %s og %s", "mellom %s og %s", "mellan %s och %s", "between %s and %s")
                    .with(at(from, country), at(to, country));
        }
        return new Text(
                        "mellom kl. %s og %s %s",
                        "mellom kl. %s og %s %s", "mellan kl. %s och %s %s", "between %s and %s on %s")
                .with(time(from, country), time(to, country), day(to, country));
    }

    private static Text time(Instant moment, Country country) {
        var local = moment.atZone(country.zone());
        var nordic = DOT.format(local);
        return new Text(nordic, nordic, nordic, COLON.format(local));
    }

    private static Text day(Instant moment, Country country) {
        var local = moment.atZone(country.zone());
        return new Text(
                local.format(Objects.requireNonNull(DAYS.get(Language.NB))),
                local.format(Objects.requireNonNull(DAYS.get(Language.NN))),
                local.format(Objects.requireNonNull(DAYS.get(Language.SV))),
                local.format(Objects.requireNonNull(DAYS.get(Language.EN))));
    }
}
