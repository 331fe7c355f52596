package no.svar.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One customer's story: a folder of feed bodies whose days are told as seen from today.
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
                    new Story(
                            "calm-customer", "Nils Rolig, nils@example.org", "nothing open, nothing wrong"));

    private static final Pattern DAY = Pattern.compile("\\{((?:today|month)[^{}\"]*)}");

    /// The story's body for a feed; null where the story tells that feed nothing.
    byte @Nullable [] body(String kind, LocalDate today) throws IOException {
        try (var file = Story.class.getResourceAsStream("/demo/" + folder + "/" + kind + ".json")) {
            if (file == null) {
                return null;
            }
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return DAY.matcher(text)
                    .replaceAll((MatchResult day) -> Day.of(day.group(1), today).toString())
                    .getBytes(StandardCharsets.UTF_8);
        }
    }
}
