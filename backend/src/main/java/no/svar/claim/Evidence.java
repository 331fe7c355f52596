package no.svar.claim;

import java.util.List;
import no.svar.shared.Text;

/// What helps to decide a claim; nothing of it has to be there.
enum Evidence {
    PHOTO,
    RECEIPT,
    REPAIRERS_STATEMENT,
    READING_PHOTO,
    LETTER;

    Text text() {
        return switch (this) {
            case PHOTO ->
                    new Text(
                            "Bilder av det som er skadet",
                            "Bilete av det som er skadd",
                            "Bilder av det som är skadat",
                            "Pictures of what is damaged");
            case RECEIPT ->
                    new Text(
                            "En kvittering eller et kontoutdrag",
                            "Ei kvittering eller eit kontoutdrag",
                            "Ett kvitto eller kontoutdrag",
                            "A receipt or a page of your bank account");
            case REPAIRERS_STATEMENT ->
                    new Text(
                            "En uttalelse fra den som reparerer",
                            "Ei fråsegn frå den som reparerer",
                            "Ett utlåtande från den som reparerar",
                            "A statement of whoever repairs it");
            case READING_PHOTO ->
                    new Text(
                            "Et bilde av måleren",
                            "Eit bilete av målaren",
                            "En bild av mätaren",
                            "A picture of the meter");
            case LETTER ->
                    new Text(
                            "Brevet, meldingen eller avtalen det gjelder",
                            "Brevet, meldinga eller avtalen det gjeld",
                            "Brevet, meddelandet eller avtalet det gäller",
                            "The letter, message or agreement that it is about");
        };
    }

    static List<Evidence> of(ClaimKind kind) {
        return switch (kind) {
            case DAMAGE -> List.of(PHOTO, RECEIPT, REPAIRERS_STATEMENT);
            case WRONG_READING -> List.of(READING_PHOTO);
            case REFUND, MISSING_PAYMENT -> List.of(RECEIPT);
            case WRONG_INVOICE, BROKEN_PROMISE, MOVING_OR_SWITCHING, DATA_ABUSE -> List.of(LETTER);
            case OUTAGE_COMPENSATION, MORE_TIME_TO_PAY, OTHER -> List.of();
        };
    }
}
