package no.svar.meter;

import java.time.LocalDate;
import no.svar.shared.Country;
import no.svar.shared.Period;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// The sentences about how a metering point is read and what is expected of it.
final class MeterWords {

    static final Text NOT_DESCRIBED =
            new Text(
                    "Nettselskapet har ikke fortalt oss om dette målepunktet ennå.",
                    "Nettselskapet har ikkje fortalt oss om dette målepunktet enno.",
                    "Nätbolaget har inte berättat för oss om den här mätpunkten ännu.",
                    "The grid company has not told us about this meter yet.");
    static final Text NOTHING_TO_DO =
            new Text(
                    "Du trenger ikke gjøre noe.",
                    "Du treng ikkje gjere noko.",
                    "Du behöver inte göra något.",
                    "There is nothing that you need to do.");
    static final Text PATCHES_MAY_CHANGE =
            new Text(
                    "De siste fire ukene er %s verdier anslått og %s mangler. Nettselskapet henter dem om det går; du trenger ikke gjøre noe.",
                    "Dei siste fire vekene er %s verdiar anslåtte og %s manglar. Nettselskapet hentar dei om det går; du treng ikkje gjere noko.",
                    "De senaste fyra veckorna är %s värden uppskattade och %s saknas. Nätbolaget hämtar dem om det går; du behöver inte göra något.",
                    "In the last four weeks %s values are estimated and %s are missing. The grid company fetches them if it can; there is nothing that you need to do.");

    private static final Text UNKNOWN_WAY =
            new Text(
                    "Vi vet ikke ennå hvordan denne måleren leses av.",
                    "Vi veit ikkje enno korleis denne målaren blir lesen av.",
                    "Vi vet inte ännu hur den här mätaren läses av.",
                    "We do not know yet how this meter is read.");
    private static final Text READ_BY_YOU =
            new Text(
                    "Du leser av måleren og forteller oss hva den viser.",
                    "Du les av målaren og fortel oss kva han viser.",
                    "Du läser av mätaren och berättar för oss vad den visar.",
                    "You read the meter and tell us what it shows.");
    private static final Text HOURLY =
            new Text(
                    "Måleren sender verdiene selv, for hver time.",
                    "Målaren sender verdiane sjølv, for kvar time.",
                    "Mätaren skickar sina värden själv, för varje timme.",
                    "Your meter sends its values itself, every hour.");
    private static final Text QUARTERLY =
            new Text(
                    "Måleren sender verdiene selv, for hvert kvarter.",
                    "Målaren sender verdiane sjølv, for kvart kvarter.",
                    "Mätaren skickar sina värden själv, för varje kvart.",
                    "Your meter sends its values itself, every quarter of an hour.");
    private static final Text VALUES_NO =
            new Text(
                    "Verdiene for en dag skal være her innen klokken 9 dagen etter (FOR-1999-03-11-301 § 6-15).",
                    "Verdiane for ein dag skal vere her innan klokka 9 dagen etter (FOR-1999-03-11-301 § 6-15).",
                    "Värdena för en dag ska vara här senast klockan 9 dagen efter (den norska FOR-1999-03-11-301 § 6-15).",
                    "The values of a day are to be here by 9 o'clock the day after (FOR-1999-03-11-301 § 6-15).");
    private static final Text VALUES_SE =
            new Text(
                    "Verdiene kommer av seg selv. Vi kjenner ingen frist for når en dags verdier skal være her.",
                    "Verdiane kjem av seg sjølve. Vi kjenner ingen frist for når verdiane for ein dag skal vere her.",
                    "Värdena kommer av sig själva. Vi känner inte till någon tid då en dags värden ska vara här.",
                    "The values come by themselves. We know of no time by which those of a day are to be here.");
    private static final Text WINDOW =
            new Text(
                    "Les av måleren mellom %s og %s.",
                    "Les av målaren mellom %s og %s.",
                    "Läs av mätaren mellan %s och %s.",
                    "Read the meter between %s and %s.");
    private static final Text WINDOW_UNKNOWN =
            new Text(
                    "Vi vet ikke når nettselskapet venter neste avlesning. Du kan sende en når du vil.",
                    "Vi veit ikkje når nettselskapet ventar neste avlesing. Du kan sende ei når du vil.",
                    "Vi vet inte när nätbolaget väntar nästa avläsning. Du kan skicka en när du vill.",
                    "We do not know when the grid company expects the next reading. You can send one whenever you like.");
    private static final Text READ_BY =
            new Text(
                    "Uten en avlesning innen %s kan forbruket ditt bli anslått.",
                    "Utan ei avlesing innan %s kan forbruket ditt bli anslått.",
                    "Utan en avläsning senast %s kan din förbrukning uppskattas.",
                    "Without a reading by %s your use may be estimated.");
    private static final Text READ_ANY_TIME =
            new Text(
                    "Uten avlesninger kan forbruket ditt bli anslått.",
                    "Utan avlesingar kan forbruket ditt bli anslått.",
                    "Utan avläsningar kan din förbrukning uppskattas.",
                    "Without readings your use may be estimated.");
    private static final Text GRID_COMPANYS =
            new Text(
                    "Verdien er nettselskapets; bare de kan endre den.",
                    "Verdien er nettselskapet sin; berre dei kan endre han.",
                    "Värdet är nätbolagets; bara de kan ändra det.",
                    "The value is the grid company's; only they can change it.");
    private static final Text RETAILERS =
            new Text(
                    "Verdien er strømleverandørens; bare de kan endre den.",
                    "Verdien er straumleverandøren sin; berre dei kan endre han.",
                    "Värdet är elhandlarens; bara de kan ändra det.",
                    "The value is the retailer's; only they can change it.");
    private static final Text NAMED =
            new Text(
                    "Verdien tilhører %s; bare de kan endre den.",
                    "Verdien høyrer til %s; berre dei kan endre han.",
                    "Värdet tillhör %s; bara de kan ändra det.",
                    "The value belongs to %s; only they can change it.");

    private MeterWords() {}

    static Text way(@Nullable MeteringPoint point) {
        if (point == null) {
            return UNKNOWN_WAY;
        }
        return switch (point.resolution()) {
            case PT15M -> QUARTERLY;
            case PT1H -> HOURLY;
            case REGISTER -> READ_BY_YOU;
        };
    }

    static Text owner(Owner owner, @Nullable MeteringPoint point) {
        var name = point == null ? null : owner == Owner.RETAILER ? point.retailer() : point.gridCompany();
        if (name != null) {
            return NAMED.with(name);
        }
        return owner == Owner.RETAILER ? RETAILERS : GRID_COMPANYS;
    }

    static Text valuesCome(Country country) {
        return country == Country.NO ? VALUES_NO : VALUES_SE;
    }

    /// @param window null where it is not known
    static Text readIn(@Nullable Period window) {
        return window == null ? WINDOW_UNKNOWN : WINDOW.with(window.from(), window.to());
    }

    /// @param last the last day of the window; null where it is not known
    static Text readBy(@Nullable LocalDate last) {
        return last == null ? READ_ANY_TIME : READ_BY.with(last);
    }
}
