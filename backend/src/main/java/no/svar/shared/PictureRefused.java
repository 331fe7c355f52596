package no.svar.shared;

/// What was sent is not a picture that can be kept; the detail says what is wrong with it.
public final class PictureRefused extends Problem {

    private static final Text UNREADABLE =
            new Text(
                    "Det er ikke et JPEG- eller PNG-bilde, eller det er kuttet av.",
                    "Det er ikkje eit JPEG- eller PNG-bilete, eller det er kutta av.",
                    "Det är inte en JPEG- eller PNG-bild, eller så är den avklippt.",
                    "It is not a JPEG or PNG picture, or it is cut off.");
    private static final Text PIXELS =
            new Text(
                    "Bildet har flere enn 40 millioner bildepunkter. Ta et nytt med lavere oppløsning.",
                    "Biletet har fleire enn 40 millionar biletpunkt. Ta eit nytt med lågare oppløysing.",
                    "Bilden har fler än 40 miljoner bildpunkter. Ta en ny med lägre upplösning.",
                    "The picture has more than 40 million pixels. Take a new one at a lower resolution.");

    private final Text why;

    private PictureRefused(Text why) {
        super(
                Kind.UNPROCESSABLE,
                "photo-refused",
                new Text(
                        "Bildet kan ikke tas imot",
                        "Biletet kan ikkje takast imot",
                        "Bilden kan inte tas emot",
                        "The photo cannot be kept"));
        this.why = why;
    }

    public static PictureRefused unreadable() {
        return new PictureRefused(UNREADABLE);
    }

    static PictureRefused tooManyPixels() {
        return new PictureRefused(PIXELS);
    }

    @Override
    public Text detail() {
        return why;
    }
}
