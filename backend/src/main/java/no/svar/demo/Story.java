package no.svar.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One customer's story: a folder of feed rows whose days are told as seen from today.
///
/// @param who the customer, and the address to sign in with
/// @param plot what there is to see
record Story(String folder, String who, String plot) {

    static final List<Story> ALL =
            List.of(
                    new Story(
                            "magnifying-glass",
                            "Vera Lupp, vera@example.org",
                            "an invoice that rests on estimates, its credit note and what was billed instead"),
                    new Story(
                            "thirty-seven-kroner",
                            "Roar Tordenskrall, roar@example.org",
                            "37 kroner that are owed to the customer"),
                    new Story(
                            "mistyped-reference",
                            "Kari Siffervik, kari@example.org",
                            "a payment with two digits of its KID swapped"),
                    new Story(
                            "forgotten-due-date",
                            "Torunn Gløymdal, torunn@example.org",
                            "a due date that was forgotten, and the reminder's fee (in nynorsk)"),
                    new Story("calm-customer", "Nils Rolig, nils@example.org", "nothing open, nothing wrong"),
                    new Story(
                            "long-estimate",
                            "Märta Ungefär, marta@example.org",
                            "nine months on estimates, a reading and its settlement: 15 % falls away"),
                    new Story(
                            "missing-digit",
                            "Sigrid Sistesiffer, sigrid@example.org",
                            "a reading that is one digit short and waits"),
                    new Story(
                            "rollover",
                            "Rolf Rundtelling, rolf@example.org",
                            "a meter that went from 99950 past its nines to 120"),
                    new Story(
                            "autumn-night",
                            "Viktoria Vintertid, viktoria@example.org",
                            "the night with 25 hours, some of them estimated, and what made the kapasitetsledd"),
                    new Story(
                            "power-charge",
                            "Elvira Topplast, elvira@example.org",
                            "which hours made the effektavgift, and which did not count"),
                    new Story(
                            "finnmark-cabin",
                            "Hjalmar Hyttefred, hjalmar@example.org",
                            "a hytte in Finnmark, without VAT"),
                    new Story(
                            "three-dark-days",
                            "Stine Stormkast, stine@example.org",
                            "three days without power, an estimate that moved four times, and 2,900 kroner"),
                    new Story(
                            "snow-heavy-lines",
                            "Saga Snötung, saga@example.org",
                            "three days of wet snow in Sweden, and 7,500 kronor"),
                    new Story(
                            "hidden-fault",
                            "Lars Lavspent, lars@example.org",
                            "a low-voltage fault that nobody saw until he reported it"),
                    new Story(
                            "fixed-yesterday",
                            "Ivar Igår, ivar@example.org",
                            "what was to be fixed yesterday, and a promised update that did not come"),
                    new Story(
                            "call-that-never-came",
                            "Ragna Ringmeg, ragna@example.org",
                            "a booked call that nobody makes (in nynorsk)"),
                    new Story(
                            "call-nobody-took",
                            "Tord Taletid, tord@example.org",
                            "a booked call that can be moved or cancelled"),
                    new Story(
                            "fish-farm",
                            "Peder Merdheim, peder@example.org",
                            "short and polite, and before everybody else at the desk (in nynorsk)"),
                    new Story(
                            "threat",
                            "Harald Hissig, harald@example.org",
                            "a threat that only the team leader sees, and answers calmly"));

    private static final Pattern DAY = Pattern.compile("\\{((?:today|month)[^{}\"]*)}");

    /// The address to sign in with.
    String address() {
        return who.substring(who.indexOf(", ") + 2);
    }

    /// One of the story's files, with its days as seen from today; null where the story has no such file.
    @Nullable String text(String file, LocalDate today) throws IOException {
        try (var found = Story.class.getResourceAsStream("/demo/" + folder + "/" + file + ".json")) {
            return found == null
                    ? null
                    : DAY.matcher(new String(found.readAllBytes(), StandardCharsets.UTF_8))
                            .replaceAll((MatchResult day) -> Day.of(day.group(1), today).toString());
        }
    }
}
