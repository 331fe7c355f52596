package no.svar.claim;

/// What a claim can be about.
public enum ClaimKind {
    WRONG_INVOICE,
    WRONG_READING,
    REFUND,
    MISSING_PAYMENT,
    OUTAGE_COMPENSATION,
    DAMAGE,
    BROKEN_PROMISE,
    MORE_TIME_TO_PAY,
    MOVING_OR_SWITCHING,
    DATA_ABUSE,
    OTHER;

    /// The record of what belongs to it.
    Class<? extends Record> recordType() {
        return switch (this) {
            case WRONG_INVOICE -> Details.WrongInvoice.class;
            case WRONG_READING -> Details.WrongReading.class;
            case REFUND -> Details.Refund.class;
            case MISSING_PAYMENT -> Details.MissingPayment.class;
            case OUTAGE_COMPENSATION -> Details.OutageCompensation.class;
            case DAMAGE -> Details.Damage.class;
            case BROKEN_PROMISE -> Details.BrokenPromise.class;
            case MORE_TIME_TO_PAY -> Details.MoreTimeToPay.class;
            case MOVING_OR_SWITCHING -> Details.MovingOrSwitching.class;
            case DATA_ABUSE -> Details.DataAbuse.class;
            case OTHER -> Details.Other.class;
        };
    }

    Class<? extends Details> details() {
        return recordType().asSubclass(Details.class);
    }
}
