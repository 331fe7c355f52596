package no.svar.notice;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import no.svar.outage.CompensationResult;
import no.svar.outage.CompensationTold;
import no.svar.shared.Country;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;

/// What was judged of a customer's outage, as far as it is told.
@Serdeable
record CompensationFacts(
        Country country,
        String gridCompany,
        CompensationResult result,
        @Nullable Long amountMinor,
        @Nullable LocalDate payBy) {

    static CompensationFacts of(CompensationTold told, CompensationTold.Judged judged) {
        return new CompensationFacts(
                told.country(), told.gridCompany(), judged.result(), judged.amountMinor(), judged.payBy());
    }

    Money amount() {
        return new Money(amountMinor == null ? 0 : amountMinor, country.currency());
    }
}
