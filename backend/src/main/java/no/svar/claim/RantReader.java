package no.svar.claim;

import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// Reads a claim out of free text in Norwegian, Swedish or English, by rules alone: no model, no guess that
/// nobody can check, and in time that grows with the length of the text only.
final class RantReader {

    private static final RantPhrases<ClaimWish> WISHES = RantPhrases.read("wishes.txt", ClaimWish.class);

    private RantReader() {}

    /// @param caller the language of the text where its words do not tell
    /// @param today the day on which it is written, where the customer lives
    /// @param home the currency of those who only say "kroner"
    static Rant read(String text, Language caller, LocalDate today, Currency home) {
        var cut = RantText.of(text, caller);
        var amounts = RantAmounts.in(cut, home);
        var told = RantPromises.in(cut);
        var dates = RantDates.in(cut, today, amounts, told.sentences());
        var promises = told.with(dates);
        var kinds = RantKinds.of(cut, promises);
        var flags = RantFlags.of(cut, kinds);
        return new Rant(
                text,
                kinds.kinds(flags.isGrave()),
                RantInvoices.in(cut, amounts, dates),
                amounts,
                dates,
                promises,
                wish(cut),
                flags,
                kinds.has(RantSignal.QUEUE_ASKED),
                kinds.has(RantSignal.OUTAGE_NOW));
    }

    /// What is asked for most often; of equals what costs us most.
    private static @Nullable ClaimWish wish(RantText text) {
        Map<ClaimWish, Integer> asked = new EnumMap<>(ClaimWish.class);
        text.find(WISHES).forEach(hit -> asked.merge(hit.meaning(), 1, Integer::sum));
        ClaimWish most = null;
        for (var wish : ClaimWish.values()) {
            int times = asked.getOrDefault(wish, 0);
            if (times > 0 && (most == null || times > asked.getOrDefault(most, 0))) {
                most = wish;
            }
        }
        return most;
    }
}
