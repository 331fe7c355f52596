package no.svar.edge;

import io.micronaut.http.HttpRequest;
import no.svar.shared.Text;

/// Reads the caller's name for one intent: 1 to 255 letters, digits, hyphens and underscores.
final class IdempotencyKey {

    private static final String HEADER = "Idempotency-Key";
    private static final int MAX_LENGTH = 255;

    private static final Text FORM =
            new Text(
                    "Må være 1 til 255 bokstaver, sifre, bindestreker eller understreker",
                    "Må vere 1 til 255 bokstavar, siffer, bindestrekar eller understrekar",
                    "Måste vara 1 till 255 bokstäver, siffror, bindestreck eller understreck",
                    "Must be 1 to 255 letters, digits, hyphens or underscores");

    private IdempotencyKey() {}

    static String of(HttpRequest<?> request) {
        var key = request.getHeaders().get(HEADER);
        if (key == null) {
            throw new InvalidInput("#header/" + HEADER, Sentences.MISSING);
        }
        if (key.isEmpty() || key.length() > MAX_LENGTH || !key.chars().allMatch(RequestId::isWordCharacter)) {
            throw new InvalidInput("#header/" + HEADER, FORM);
        }
        return key;
    }
}
