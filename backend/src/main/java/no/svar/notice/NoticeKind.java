package no.svar.notice;

import no.svar.outage.OutageTold;

/// What a customer can be told.
enum NoticeKind {
    OUTAGE_START,
    OUTAGE_CHANGED,
    OUTAGE_RESTORED,
    OUTAGE_CANCELLED,
    OUTAGE_COMPENSATION,
    REPORT_CLOSED,
    PAYOUT_LATE,
    CLAIM_RECEIVED,
    CLAIM_OPENED,
    CLAIM_ASKED,
    CLAIM_DECIDED,
    CLAIM_WITHDRAWN,
    CALLBACK_BOOKED,
    CALLBACK_MOVED,
    CALLBACK_CANCELLED,
    CALLBACK_ATTEMPTED,
    CALLBACK_MISSED,
    PROMISE_MISSED,
    PROMISE_CONFIRMED,
    PROMISE_REFUSED,
    PROMISE_KEPT,
    INVOICE_HELD,
    INVOICE_RELEASED;

    static NoticeKind of(OutageTold.What what) {
        return switch (what) {
            case START -> OUTAGE_START;
            case CHANGED -> OUTAGE_CHANGED;
            case RESTORED -> OUTAGE_RESTORED;
            case CANCELLED -> OUTAGE_CANCELLED;
        };
    }
}
