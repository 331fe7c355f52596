package no.svar.meter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import no.svar.shared.Text;

/// How long an item of a diagram is, and how much can be asked for at once.
enum Grain {
    QUARTER(7),
    HOUR(31),
    DAY(366),
    MONTH(36);

    private static final Text TOO_MANY_DAYS =
            new Text(
                    "Kan høyst være %s dager med denne oppløsningen",
                    "Kan høgst vere %s dagar med denne oppløysinga",
                    "Får vara högst %s dagar med den här upplösningen",
                    "May be at most %s days at this resolution");
    private static final Text TOO_MANY_MONTHS =
            new Text(
                    "Kan høyst være %s måneder",
                    "Kan høgst vere %s månader", "Får vara högst %s månader", "May be at most %s months");

    private final int most;

    Grain(int most) {
        this.most = most;
    }

    boolean allows(LocalDate from, LocalDate to) {
        var length =
                this == MONTH
                        ? ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to))
                        : ChronoUnit.DAYS.between(from, to);
        return length < most;
    }

    Text tooLong() {
        return (this == MONTH ? TOO_MANY_MONTHS : TOO_MANY_DAYS).with(most);
    }

    /// Whether items are parts of a day.
    boolean isWithinADay() {
        return this == QUARTER || this == HOUR;
    }

    /// As it stands in the contract.
    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
