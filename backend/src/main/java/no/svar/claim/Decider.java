package no.svar.claim;

import no.svar.shared.Text;

/// Who decides a claim: one intake for both.
enum Decider {
    GRID_COMPANY,
    RETAILER,
    UNKNOWN;

    Text text() {
        return switch (this) {
            case GRID_COMPANY ->
                    new Text(
                            "Nettselskapet avgjør dette.",
                            "Nettselskapet avgjer dette.",
                            "Elnätsföretaget avgör det här.",
                            "Your grid company decides.");
            case RETAILER ->
                    new Text(
                            "Strømselskapet ditt avgjør dette.",
                            "Straumselskapet ditt avgjer dette.",
                            "Din elhandlare avgör det här.",
                            "Your electricity retailer decides.");
            case UNKNOWN ->
                    new Text(
                            "Vi finner ut hvem som avgjør dette, og sier fra.",
                            "Vi finn ut kven som avgjer dette, og seier frå.",
                            "Vi tar reda på vem som avgör det här och säger till.",
                            "We find out who decides, and tell you.");
        };
    }
}
