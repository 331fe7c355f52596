package no.svar.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import no.svar.shared.Country;
import no.svar.shared.Language;
import no.svar.shared.Period;

/// A rant of the corpus with what a person reads in it.
///
/// @param kinds any of which is right
/// @param isHeldOut whether the word lists were never changed for it
record Sentence(
        Language language,
        List<String> kinds,
        List<String> amounts,
        List<String> dates,
        List<String> flags,
        List<String> promises,
        String text,
        boolean isHeldOut) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    static List<Sentence> all() {
        var stream = Objects.requireNonNull(Sentence.class.getResourceAsStream("/claim/rants.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var lines = reader.lines().filter(line -> !line.startsWith("#")).toList();
            var all = new ArrayList<Sentence>();
            for (int at = 0; at < lines.size(); at++) {
                all.add(of(lines.get(at), at % 3 == 2));
            }
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Sentence of(String line, boolean isHeldOut) {
        var parts = line.split(" \\| ", 7);
        return new Sentence(
                Language.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                List.of(parts[1].split("/")),
                some(parts[2], ","),
                some(parts[3], ","),
                some(parts[4], ""),
                some(parts[5], ","),
                parts[6],
                isHeldOut);
    }

    private static List<String> some(String field, String separator) {
        return field.equals("-") ? List.of() : Arrays.asList(field.split(separator));
    }

    Rant read() {
        var country = language == Language.SV ? Country.SE : Country.NO;
        return RantReader.read(text, language, TODAY, country.currency());
    }

    static List<String> amounts(Rant rant) {
        return rant.amounts().stream()
                .map(amount -> amount.money().minor() + " " + amount.money().currency())
                .toList();
    }

    static List<String> dates(Rant rant) {
        return rant.dates().stream()
                .map(date ->
                        date.on() != null ? date.on().toString() : days(Objects.requireNonNull(date.about())))
                .toList();
    }

    private static String days(Period days) {
        return days.from() + ".." + days.to();
    }

    static List<String> promises(Rant rant) {
        return rant.promises().stream()
                .map(promise -> promise.dueOn() == null ? "?" : promise.dueOn().toString())
                .toList();
    }

    static List<String> flags(Rant rant) {
        var flags = new TreeSet<String>();
        if (rant.flags().shouting()) {
            flags.add("S");
        }
        rant.flags().against().forEach(whom -> flags.add(whom == RantFlags.Against.PEOPLE ? "T" : "O"));
        rant.flags().danger().forEach(danger -> flags.add(danger.name().substring(0, 1)));
        for (var need : rant.flags().needs()) {
            flags.add(
                    switch (need) {
                        case MEDICAL_DEVICE -> "M";
                        case LIVESTOCK -> "K";
                        case NO_HEAT -> "N";
                        case OTHER_DANGER -> "D";
                    });
        }
        return List.copyOf(flags);
    }
}
