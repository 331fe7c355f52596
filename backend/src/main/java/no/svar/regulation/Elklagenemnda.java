package no.svar.regulation;

import java.time.LocalDate;

/// What Norway's board for electricity disputes, Elklagenemnda, takes up: NO-BOARD-1.
///
/// Private-law disputes of consumers with grid companies and retailers; not pure questions of price, and not
/// businesses. Its word is advice.
public final class Elklagenemnda {

    public static final String RULE = "NO-BOARD-1";

    /// Within how many days from the complete file there is a result; it may be extended, and often was.
    public static final int DAYS_TO_RESULT = 90;

    public static final Source SOURCE = Source.primary("Godkjenningsloven §§ 7, 14, 16, 24");

    private Elklagenemnda() {}

    /// The day until which the board may not shut an application out for being late: a year after the written
    /// complaint to the company. Its statutes may give longer.
    public static LocalDate openUntilAtLeast(LocalDate complainedOn) {
        return complainedOn.plusYears(1);
    }
}
