package no.svar.claim;

/// What a customer's words tell of the kind of a claim, and how much.
///
/// A weight of 1 or 2 names a thing, 3 and more says what is the matter with it.
enum RantSignal {
    INVOICE_WRONG(ClaimKind.WRONG_INVOICE, 4),
    INVOICE_TOO_HIGH(ClaimKind.WRONG_INVOICE, 3),
    CHARGE_QUESTIONED(ClaimKind.WRONG_INVOICE, 2),
    INVOICE_NAMED(ClaimKind.WRONG_INVOICE, 1),
    READING_ESTIMATED(ClaimKind.WRONG_READING, 4),
    READING_WRONG(ClaimKind.WRONG_READING, 5),
    USE_NOT_BELIEVED(ClaimKind.WRONG_READING, 3),
    METER_NAMED(ClaimKind.WRONG_READING, 2),
    MONEY_BACK(ClaimKind.REFUND, 4),
    OVERPAID(ClaimKind.REFUND, 4),
    PAID_ALREADY(ClaimKind.MISSING_PAYMENT, 4),
    PAYMENT_ASTRAY(ClaimKind.MISSING_PAYMENT, 5),
    REMINDED(ClaimKind.MISSING_PAYMENT, 1),
    COMPENSATION(ClaimKind.OUTAGE_COMPENSATION, 3),
    OUTAGE(ClaimKind.OUTAGE_COMPENSATION, 3),
    BROKEN_THING(ClaimKind.DAMAGE, 4),
    VOLTAGE_FAULT(ClaimKind.DAMAGE, 3),
    CALL_NEVER_CAME(ClaimKind.BROKEN_PROMISE, 5),
    PROMISE_GIVEN(ClaimKind.BROKEN_PROMISE, 4),
    NO_ANSWER(ClaimKind.BROKEN_PROMISE, 2),
    MORE_TIME(ClaimKind.MORE_TIME_TO_PAY, 6),
    CANNOT_PAY(ClaimKind.MORE_TIME_TO_PAY, 4),
    MOVING(ClaimKind.MOVING_OR_SWITCHING, 4),
    SWITCHING(ClaimKind.MOVING_OR_SWITCHING, 4),
    DATA_ASTRAY(ClaimKind.DATA_ABUSE, 6),
    OUTAGE_NOW(ClaimKind.OTHER, 4),
    QUEUE_ASKED(ClaimKind.OTHER, 4),
    BOSS_ASKED(ClaimKind.OTHER, 2),
    WHAT_WAS_WRONG(ClaimKind.OTHER, 2);

    private final ClaimKind kind;
    private final int weight;

    RantSignal(ClaimKind kind, int weight) {
        this.kind = kind;
        this.weight = weight;
    }

    ClaimKind kind() {
        return kind;
    }

    int weight() {
        return weight;
    }
}
