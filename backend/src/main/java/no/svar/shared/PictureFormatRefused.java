package no.svar.shared;

/// The picture is of the kind that newer phones take and few programs read.
public final class PictureFormatRefused extends Problem {

    public PictureFormatRefused() {
        super(
                Kind.UNSUPPORTED,
                "unsupported-media-type",
                new Text(
                        "Bildet har et format som ikke leses her",
                        "Biletet har eit format som ikkje blir lese her",
                        "Bilden har ett format som inte läses här",
                        "The picture has a format that is not read here"));
    }

    @Override
    public Text detail() {
        return new Text(
                "Bildet er et HEIC-bilde. Send et skjermbilde av det, eller velg «Mest kompatibelt» i telefonens innstillinger for kamera og ta et nytt.",
                "Biletet er eit HEIC-bilete. Send eit skjermbilete av det, eller vel «Mest kompatibelt» i telefonen sine innstillingar for kamera og ta eit nytt.",
                "Bilden är en HEIC-bild. Skicka en skärmbild av den, eller välj ”Mest kompatibelt” i telefonens kamerainställningar och ta en ny.",
                "It is a HEIC picture. Send a screenshot of it, or choose “Most Compatible” in the phone's camera settings and take a new one.");
    }
}
