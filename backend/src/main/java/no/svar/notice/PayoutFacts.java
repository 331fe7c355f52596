package no.svar.notice;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import no.svar.outage.PayoutsLate;
import no.svar.shared.Country;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;

/// What is told of compensation that was not paid in time.
@Serdeable
record PayoutFacts(
        Country country,
        String gridCompany,
        long outstandingMinor,
        LocalDate payBy,
        @Nullable LocalDate claimBy) {

    static PayoutFacts of(PayoutsLate payouts, PayoutsLate.Late late) {
        return new PayoutFacts(
                payouts.country(),
                payouts.gridCompany(),
                late.outstandingMinor(),
                late.payBy(),
                late.claimBy());
    }

    Money outstanding() {
        return new Money(outstandingMinor, country.currency());
    }
}
