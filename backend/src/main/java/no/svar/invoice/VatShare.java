package no.svar.invoice;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;

/// The VAT of one category and rate, as the invoice's VAT breakdown states it.
@Serdeable
record VatShare(String category, BigDecimal rate, long baseMinor, long vatMinor) {}
