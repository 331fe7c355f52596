package no.svar.invoice;

import java.math.BigDecimal;

/// The VAT of one category and rate, as the invoice's VAT breakdown states it.
record VatShare(String category, BigDecimal rate, long baseMinor, long vatMinor) {}
