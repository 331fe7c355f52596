package no.svar.claim;

import no.svar.shared.Text;

/// Whether an attachment can be opened.
enum AttachmentState {
    /// Nobody has looked for viruses in it yet.
    QUARANTINED,
    CLEAN,
    /// A virus was found; the content is thrown away.
    REFUSED,
    /// No scanner is set up.
    NOT_SCANNED;

    Text text() {
        return switch (this) {
            case QUARANTINED ->
                    new Text(
                            "Vi har den. Den blir sjekket for virus; før det er gjort, kan ingen åpne den.",
                            "Vi har henne. Ho vert sjekka for virus; før det er gjort, kan ingen opne henne.",
                            "Vi har den. Den kontrolleras för virus; innan det är klart kan ingen öppna den.",
                            "We have it. It is being checked for viruses; until then nobody can open it.");
            case CLEAN ->
                    new Text(
                            "Vi har den, og fant ingen virus i den.",
                            "Vi har henne, og fann ingen virus i henne.",
                            "Vi har den och fann inga virus i den.",
                            "We have it, and found no virus in it.");
            case REFUSED ->
                    new Text(
                            "Vi fant virus i den og har slettet innholdet. Send den på nytt fra en annen enhet, eller som bilde.",
                            "Vi fann virus i henne og har sletta innhaldet. Send henne på nytt frå ei anna eining, eller som bilete.",
                            "Vi fann virus i den och har raderat innehållet. Skicka den igen från en annan enhet, eller som bild.",
                            "We found a virus in it and have deleted its content. Send it again from another device, or as a picture.");
            case NOT_SCANNED ->
                    new Text(
                            "Vi har den. Den er ikke sjekket for virus.",
                            "Vi har henne. Ho er ikkje sjekka for virus.",
                            "Vi har den. Den är inte kontrollerad för virus.",
                            "We have it. It has not been checked for viruses.");
        };
    }

    boolean mayBeOpened() {
        return this == CLEAN || this == NOT_SCANNED;
    }
}
