package no.svar.regulation;

import static no.svar.regulation.Dated.row;
import static no.svar.regulation.Source.primary;
import static no.svar.regulation.Source.secondary;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.svar.shared.Country;
import no.svar.shared.Money;

/// NO-OUT-1: what a Norwegian grid company pays a household or a holiday home for a long interruption.
///
/// It is paid without a claim and without exception for weather. Before 2021 other amounts were paid on
/// application; they are not calculated here.
public final class NorwegianOutage {

    /// Who uses the electricity; a business gets nothing by this rule.
    public enum User {
        HOUSEHOLD,
        HOLIDAY_HOME,
        BUSINESS
    }

    /// Which hours after the twelfth are paid: the regulation says only "per hour", grid companies publish
    /// full hours.
    public enum Hours {
        FULL,
        STARTED
    }

    /// Whether exactly twelve hours are enough: the regulation says "more than", the regulator's own page "or
    /// more".
    public enum TwelveHours {
        NOT_DUE,
        DUE
    }

    /// How the regulation is read where its text leaves it open.
    public record Reading(Hours hours, TwelveHours twelveHours) {

        public static final Reading STRICT = new Reading(Hours.FULL, TwelveHours.NOT_DUE);
    }

    /// What is owed before the year's limit.
    ///
    /// @param hours after the twelfth
    /// @param sum the base and the hours; zero where nothing is due
    public record Amount(Money base, long hours, Money anHour, Money sum, Source source) {

        public boolean isDue() {
            return sum.minor() > 0;
        }
    }

    private record Rate(Money base, Money anHour) {}

    /// What a paragraph gives each.
    private record Rates(String paragraph, Map<User, Rate> each) {}

    private static final Duration THRESHOLD = Duration.ofHours(12);
    private static final Duration HOUR = Duration.ofHours(1);

    private static final Map<User, Rate> SINCE_2021 =
            Map.of(
                    User.HOUSEHOLD, new Rate(nok(50_000), nok(4_000)),
                    User.HOLIDAY_HOME, new Rate(nok(12_500), nok(1_000)),
                    User.BUSINESS, new Rate(nok(0), nok(0)));

    private static final Dated<Rates> NORWAY =
            new Dated<>(
                    "NO-OUT-1",
                    List.of(
                            row(
                                    "2021-01-01",
                                    "2025-02-01",
                                    new Rates("§ 9A-1", SINCE_2021),
                                    secondary(
                                            "Kontrollforskriften §§ 9A-1, 9A-2 (l-nett.no, arva.no, nve.no)")),
                            row(
                                    "2025-02-01",
                                    "2027-01-01",
                                    new Rates("§ 5-1", SINCE_2021),
                                    primary("Nettinntektsforskriften FOR-2025-01-14-50 §§ 5-1, 5-2"))));

    private NorwegianOutage() {}

    /// @param lasted from when the grid company knew or should have known until normal supply was back,
    ///   without what the customer is to blame for
    /// @param beganOn whose rates count
    /// @throws NotCovered where the rates of that day are not known
    public static Amount of(User user, Duration lasted, LocalDate beganOn, Reading reading) {
        var row = NORWAY.on(beganOn);
        var rate = row.value().each().getOrDefault(user, new Rate(nok(0), nok(0)));
        var beyond = lasted.minus(THRESHOLD);
        if (user == User.BUSINESS || !isLongEnough(lasted, reading)) {
            return new Amount(rate.base(), 0, rate.anHour(), nok(0), row.source());
        }
        var hours = hours(beyond, reading.hours());
        var sum = rate.base().minor() + Math.multiplyExact(hours, rate.anHour().minor());
        return new Amount(rate.base(), hours, rate.anHour(), nok(sum), row.source());
    }

    /// What may be paid of a sum: all of a calendar year together is at most the year's expected grid charge.
    public static Money withinYear(Money sum, Money yearCap, Money alreadyDue) {
        var left = yearCap.minus(alreadyDue);
        var paid = sum.compareTo(left) < 0 ? sum : left;
        return paid.minor() < 0 ? Money.zero(sum.currency()) : paid;
    }

    /// The paragraph of that day; the newest one where the day's is not known.
    public static Citation cited(LocalDate day) {
        var row = NORWAY.covers(day) ? NORWAY.on(day) : NORWAY.rows().getLast();
        return new Citation(row.value().paragraph(), row.source().text());
    }

    /// Whether an interruption is long enough for anything to be owed to anybody.
    public static boolean isLongEnough(Duration lasted, Reading reading) {
        var beyond = lasted.compareTo(THRESHOLD);
        return beyond > 0 || (beyond == 0 && reading.twelveHours() == TwelveHours.DUE);
    }

    private static long hours(Duration beyond, Hours hours) {
        var full = beyond.dividedBy(HOUR);
        var begun = hours == Hours.STARTED && beyond.compareTo(HOUR.multipliedBy(full)) > 0;
        return begun ? full + 1 : full;
    }

    private static Money nok(long minor) {
        return new Money(minor, Country.NO.currency());
    }
}
