package no.svar.invoice;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How accounts and references are compared: people and banks write the same one in several ways.
final class PayeeAccount {

    static final int MAX_LENGTH = 34;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 .-]*");
    private static final Pattern MARKS = Pattern.compile("[^A-Za-z0-9]");
    private static final Pattern BLANKS = Pattern.compile("\\s");
    private static final Pattern NORWEGIAN_IBAN = Pattern.compile("NO\\d{13}");

    private PayeeAccount() {}

    static boolean hasForm(String account) {
        return FORM.matcher(account).matches();
    }

    /// The account without spaces, dots and hyphens; a Norwegian IBAN as the account number within it, so
    /// that both ways of writing one account are the same.
    static @Nullable String key(@Nullable String account) {
        return account == null ? null : keyOf(account);
    }

    static String keyOf(String account) {
        var plain = MARKS.matcher(account).replaceAll("").toUpperCase(Locale.ROOT);
        return NORWEGIAN_IBAN.matcher(plain).matches() ? plain.substring(4) : plain;
    }

    /// A payment reference without spaces; a hyphen stays, since it is a check character of MOD11.
    static @Nullable String reference(@Nullable String reference) {
        return reference == null ? null : BLANKS.matcher(reference).replaceAll("");
    }
}
