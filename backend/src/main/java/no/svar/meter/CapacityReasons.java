package no.svar.meter;

import java.time.ZoneId;
import no.svar.regulation.CapacityCharge;
import no.svar.regulation.CapacityResult.Why;
import no.svar.shared.Text;

/// Why a high hour does not count, and why an hour is in doubt.
final class CapacityReasons {

    private static final Text SAME_DAY =
            new Text(
                    "%s teller ikke: en annen time samme dag er høyere.",
                    "%s tel ikkje: ein annan time same dag er høgare.",
                    "%s räknas inte: en annan timme samma dag är högre.",
                    "%s does not count: another hour of the same day is higher.");
    private static final Text SAME_WEEK =
            new Text(
                    "%s teller ikke: en annen time samme uke er høyere.",
                    "%s tel ikkje: ein annan time same veke er høgare.",
                    "%s räknas inte: en annan timme samma vecka är högre.",
                    "%s does not count: another hour of the same week is higher.");
    private static final Text SEASON =
            new Text(
                    "%s teller ikke: avgiften gjelder ikke i den måneden.",
                    "%s tel ikkje: avgifta gjeld ikkje i den månaden.",
                    "%s räknas inte: avgiften gäller inte den månaden.",
                    "%s does not count: the charge does not apply in that month.");
    private static final Text WEEKDAY =
            new Text(
                    "%s teller ikke: avgiften gjelder ikke den ukedagen.",
                    "%s tel ikkje: avgifta gjeld ikkje den vekedagen.",
                    "%s räknas inte: avgiften gäller inte den veckodagen.",
                    "%s does not count: the charge does not apply on that day of the week.");
    private static final Text HOLIDAY =
            new Text(
                    "%s teller ikke: det er en fridag.",
                    "%s tel ikkje: det er ein fridag.",
                    "%s räknas inte: det är en helgdag.",
                    "%s does not count: it is a holiday.");
    private static final Text TIME_OF_DAY =
            new Text(
                    "%s teller ikke: bare timene mellom kl. %s og %s teller.",
                    "%s tel ikkje: berre timane mellom kl. %s og %s tel.",
                    "%s räknas inte: bara timmarna mellan kl. %s och %s räknas.",
                    "%s does not count: only the hours between %s:00 and %s:00 do.");
    private static final Text LOWER =
            new Text(
                    "%s teller ikke: timene som avgjør, er minst like høye.",
                    "%s tel ikkje: timane som avgjer, er minst like høge.",
                    "%s räknas inte: timmarna som avgör är minst lika höga.",
                    "%s does not count: the hours that decide are at least as high.");

    private static final Text MISSING =
            new Text(
                    "%s: vi har ingen verdi for denne tiden. Kommer det en høy verdi, kan beløpet bli høyere.",
                    "%s: vi har ingen verdi for denne tida. Kjem det ein høg verdi, kan beløpet verte høgare.",
                    "%s: vi har inget värde för den här tiden. Kommer ett högt värde kan beloppet bli högre.",
                    "%s: we have no value for this time. If a high one comes, the amount can rise.");
    private static final Text ESTIMATED =
            new Text(
                    "%s er anslått, ikke målt. Beløpet kan endre seg når den målte verdien kommer.",
                    "%s er anslått, ikkje målt. Beløpet kan endre seg når den målte verdien kjem.",
                    "%s är uppskattad, inte mätt. Beloppet kan ändras när mätvärdet kommer.",
                    "%s is estimated, not measured. The amount can change when the measured value comes.");
    private static final Text FINALLY_ESTIMATED =
            new Text(
                    "%s er anslått, ikke målt, og anslaget er endelig: det kommer ingen måling.",
                    "%s er anslått, ikkje målt, og anslaget er endeleg: det kjem inga måling.",
                    "%s är uppskattad, inte mätt, och uppskattningen är slutlig: inget mätvärde kommer.",
                    "%s is estimated, not measured, and that is final: no measured value will come.");
    private static final Text UNKNOWN =
            new Text(
                    "%s: vi vet ikke om verdien er målt eller anslått.",
                    "%s: vi veit ikkje om verdien er målt eller anslått.",
                    "%s: vi vet inte om värdet är mätt eller uppskattat.",
                    "%s: we do not know whether the value is measured or estimated.");

    private CapacityReasons() {}

    static Text why(Why why, CapacityCharge charge, Text hour) {
        var window = charge.window();
        return Sentence.from(
                switch (why) {
                    case SAME_DAY -> SAME_DAY.with(hour);
                    case SAME_WEEK -> SAME_WEEK.with(hour);
                    case OUT_OF_SEASON -> SEASON.with(hour);
                    case WEEKDAY -> WEEKDAY.with(hour);
                    case HOLIDAY -> HOLIDAY.with(hour);
                    case TIME_OF_DAY ->
                            TIME_OF_DAY.with(hour, clock(window.fromHour()), clock(window.toHour()));
                    case LOWER -> LOWER.with(hour);
                });
    }

    /// A doubt about the time of some hours in a row.
    static Text doubt(CapacityDoubts.Run run, ZoneId zone) {
        var hours = HourWords.of(run.from(), run.to(), zone);
        return Sentence.from(
                switch (run.quality()) {
                    case MISSING, REJECTED -> MISSING.with(hours);
                    case ESTIMATED, TEMPORARY -> ESTIMATED.with(hours);
                    case FINALLY_ESTIMATED -> FINALLY_ESTIMATED.with(hours);
                    case UNKNOWN, MEASURED -> UNKNOWN.with(hours);
                });
    }

    private static String clock(int hour) {
        return hour < 10 ? "0" + hour : "" + hour;
    }
}
