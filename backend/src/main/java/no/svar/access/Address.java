package no.svar.access;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.svar.regulation.Phone;
import no.svar.shared.Country;

/// Where a customer can be reached: an e-mail address in small letters, or a phone number in E.164.
record Address(Kind kind, String value) {

    enum Kind {
        EMAIL,
        PHONE
    }

    private static final int MAX_LENGTH = 254;
    private static final Pattern EMAIL =
            Pattern.compile(
                    "[^\\s@<>\"(),:;\\[\\]\\\\\\p{Cntrl}]{1,64}@([\\p{L}\\p{N}-]{1,63}\\.)+\\p{L}[\\p{L}\\p{N}-]{1,62}");

    /// Reads what somebody typed, without knowing where they live.
    static Optional<Address> read(String written) {
        if (written.contains("@")) {
            return email(written);
        }
        return phone(written, isSwedish(written) ? Country.SE : Country.NO);
    }

    static Optional<Address> email(String written) {
        var email = written.strip().toLowerCase(Locale.ROOT);
        return email.length() <= MAX_LENGTH && EMAIL.matcher(email).matches()
                ? Optional.of(new Address(Kind.EMAIL, email))
                : Optional.empty();
    }

    /// Swedish numbers without a country code start with one 0, Norwegian ones never do.
    private static boolean isSwedish(String written) {
        return written.strip().startsWith("0") && !written.strip().startsWith("00");
    }

    static Optional<Address> phone(String written, Country country) {
        return Optional.ofNullable(Phone.normalised(written, country))
                .map(number -> new Address(Kind.PHONE, number));
    }
}
