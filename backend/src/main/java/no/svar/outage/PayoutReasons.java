package no.svar.outage;

import no.svar.shared.Text;

/// What can be wrong with a row that tells of a payout.
final class PayoutReasons {

    static final Text GSRN =
            new Text(
                    "Er ikke en gyldig målepunkt-ID på 18 sifre",
                    "Er ikkje ein gyldig målepunkt-ID på 18 siffer",
                    "Är inte ett giltigt anläggnings-ID med 18 siffror",
                    "Is not a valid metering point id of 18 digits");
    static final Text ZERO =
            new Text(
                    "Et beløp på null er ingen utbetaling",
                    "Eit beløp på null er inga utbetaling",
                    "Ett belopp på noll är ingen utbetalning",
                    "An amount of zero is no payment");

    private PayoutReasons() {}
}
