package no.svar.regulation;

import static no.svar.regulation.Source.primary;

import java.time.LocalDate;

/// By when the law wants a customer to be answered. For most complaints it names no time; nothing stands here
/// for those, and a company's own promise is never shown as law.
public final class AnswerTimes {

    private static final Source OUTAGE = primary("Leveringskvalitetsforskriften § 2-5a");
    private static final Source DATA = primary("GDPR art. 12 (3)");
    private static final Source FINAL_INVOICE = primary("Ellagen (1997:857)");

    private static final int WEEKS_TO_FINAL_INVOICE = 6;

    private AnswerTimes() {}

    /// The last day of a time, with the rule that it comes from.
    public record By(LocalDate day, String rule, Source source) {}

    /// Norway: an enquiry about a single outage, the probable cause of it.
    public static By outageEnquiry(LocalDate received) {
        return new By(received.plusMonths(1), "NO-OUT-ANSWER", OUTAGE);
    }

    /// Both countries: a request about one's own data; two months more where it is difficult.
    public static By dataRequest(LocalDate received) {
        return new By(received.plusMonths(1), "GDPR-ANSWER", DATA);
    }

    /// Sweden: the final invoice after a switch.
    public static By swedishFinalInvoice(LocalDate switched) {
        return new By(switched.plusWeeks(WEEKS_TO_FINAL_INVOICE), "SE-FINAL-INVOICE", FINAL_INVOICE);
    }
}
