package no.svar.regulation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// A person's number in the population register: fødselsnummer and D-number, personnummer and
/// samordningsnummer.
///
/// Only form and check digits are looked at. Neither gender nor birth date may be read out of a number:
/// Norwegian ones issued from 2032 do not bear them, and people born earlier may receive such a number as
/// well.
public final class NationalId {

    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final int LAST_REMAINDER_FROM_2032 = 3;
    private static final Pattern NORWEGIAN = Pattern.compile("\\d{11}");
    private static final Pattern SWEDISH =
            Pattern.compile("(?<century>\\d{2})?(?<date>\\d{6})(?<sign>[-+]?)(?<rest>\\d{4})");

    private NationalId() {}

    public static boolean isValid(String id, Country country, LocalDate today) {
        return normalised(id, country, today) != null;
    }

    /// The one form in which a number is compared: 11 digits in Norway, 12 in Sweden; null where it is wrong.
    ///
    /// Norway: the check of numbers issued from 2032, which every older number passes as well (Skatteetaten,
    /// folkeregisteret). Sweden: folkbokföringslagen 18 §, lag 2022:1697 2 kap. 8 §.
    ///
    /// @param today decides the century of a Swedish number of 10 digits
    public static @Nullable String normalised(String id, Country country, LocalDate today) {
        var compact = id.strip().replace(" ", "");
        return switch (country) {
            case NO -> passesCheckOf2032(compact) ? compact : null;
            case SE -> swedish(compact, today);
        };
    }

    /// Both sums are multiples of 11: fødselsnummer, D-number (day + 40), synthetic (month + 40 or + 80).
    static boolean passesCheckBefore2032(String id) {
        return passesCheckOf2032(id) && CheckDigits.weighted(id, FIRST) % 11 == 0;
    }

    /// The first sum may leave 0 to 3, the second leaves 0.
    static boolean passesCheckOf2032(String id) {
        return NORWEGIAN.matcher(id).matches()
                && hasNorwegianDate(id)
                && CheckDigits.weighted(id, FIRST) % 11 <= LAST_REMAINDER_FROM_2032
                && CheckDigits.weighted(id, SECOND) % 11 == 0;
    }

    private static boolean hasNorwegianDate(String id) {
        var day = number(id, 0, 2);
        var month = number(id, 2, 4);
        // The century is not known; 2000 stands for it, since every fourth year counts as a leap year.
        return isDate(
                2000 + number(id, 4, 6),
                month > 80 ? month - 80 : month > 40 ? month - 40 : month,
                day > 40 ? day - 40 : day);
    }

    private static @Nullable String swedish(String id, LocalDate today) {
        var parts = SWEDISH.matcher(id);
        if (!parts.matches() || parts.group("rest").startsWith("000")) {
            return null;
        }
        var date = parts.group("date");
        var year = birthYear(parts, today);
        var day = number(date, 4, 6);
        var right = isDate(year, number(date, 2, 4), day > 60 ? day - 60 : day);
        return right && Luhn.isValid(date + parts.group("rest"))
                ? year + date.substring(2) + parts.group("rest")
                : null;
    }

    private static int birthYear(Matcher parts, LocalDate today) {
        var short2 = number(parts.group("date"), 0, 2);
        var century = parts.group("century");
        if (century != null) {
            return Integer.parseInt(century) * 100 + short2;
        }
        var latest = today.getYear() - Math.floorMod(today.getYear() - short2, 100);
        return parts.group("sign").equals("+") ? latest - 100 : latest;
    }

    private static boolean isDate(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getYear() == year;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static int number(String digits, int from, int until) {
        return Integer.parseInt(digits, from, until, 10);
    }
}
