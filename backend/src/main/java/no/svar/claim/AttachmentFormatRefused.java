package no.svar.claim;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// The file is of a kind that is not taken, whatever its name says.
final class AttachmentFormatRefused extends Problem {

    AttachmentFormatRefused() {
        super(
                Kind.UNSUPPORTED,
                "unsupported-media-type",
                new Text(
                        "Filen har et format som ikke tas imot",
                        "Fila har eit format som ikkje vert teke imot",
                        "Filen har ett format som inte tas emot",
                        "The file has a format that is not taken"));
    }

    @Override
    public Text detail() {
        return new Text(
                "Vi tar imot bilder (JPEG og PNG), PDF og ren tekst (UTF-8). Lagre dokumentet som PDF, eller ta et bilde av det.",
                "Vi tek imot bilete (JPEG og PNG), PDF og rein tekst (UTF-8). Lagre dokumentet som PDF, eller ta eit bilete av det.",
                "Vi tar emot bilder (JPEG och PNG), PDF och ren text (UTF-8). Spara dokumentet som PDF, eller ta en bild av det.",
                "We take pictures (JPEG and PNG), PDF and plain text (UTF-8). Save the document as a PDF, or take a picture of it.");
    }
}
