package no.svar.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The languages that the portal answers in; bokmål where nothing else was asked for.
public enum Language {
    NB(Locale.of("nb", "NO")),
    NN(Locale.of("nn", "NO")),
    SV(Locale.of("sv", "SE")),
    EN(Locale.of("en", "GB"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /// The one with that tag.
    public static Optional<Language> of(String tag) {
        return Stream.of(values()).filter(language -> language.tag().equals(tag)).findFirst();
    }

    public Locale locale() {
        return locale;
    }

    /// The tag as it stands in `Content-Language` and in the contract.
    public String tag() {
        return locale.getLanguage();
    }
}
