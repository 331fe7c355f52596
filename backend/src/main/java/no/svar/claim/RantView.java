package no.svar.claim;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.svar.claim.RantFlags.Against;
import no.svar.claim.RantFlags.Danger;
import no.svar.claim.RantFlags.Reader;
import no.svar.claim.RantPromise.Way;
import no.svar.claim.RantPromise.What;
import no.svar.shared.Country;
import no.svar.shared.Language;
import no.svar.shared.Period;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// What was understood of a rant, as it is shown to whoever wrote it; places count UTF-16 code units.
@Serdeable
record RantView(
        List<KindView> kinds,
        List<InvoiceView> invoices,
        List<AmountView> amounts,
        List<DateView> dates,
        List<PromiseView> promises,
        @Nullable ClaimWish wish,
        FlagsView flags,
        List<ElsewhereView> elsewhere,
        String calm,
        RantDraft draft) {

    private static final Text QUEUES =
            new Text(
                    "Ventetiden på telefon nå står her.",
                    "Ventetida på telefon no står her.",
                    "Väntetiden i telefon just nu står här.",
                    "The wait on the phone now stands here.");
    private static final Text REPORT =
            new Text(
                    "Er strømmen borte nå, meld fra her: tidspunktet teller.",
                    "Er straumen borte no, meld frå her: tidspunktet tel.",
                    "Är strömmen borta nu, anmäl det här: tidpunkten räknas.",
                    "If the power is out now, report it here: the time of it counts.");

    @Serdeable
    record KindView(ClaimKind kind, RantKind.Confidence confidence, List<BecauseView> because) {}

    @Serdeable
    record BecauseView(int from, int to, String what) {}

    /// @param mine false for somebody else's number and for one that nobody has
    @Serdeable
    record InvoiceView(String number, boolean mine, int from, int to) {}

    @Serdeable
    record AmountView(long minor, String currency, int from, int to) {}

    @Serdeable
    record DateView(@Nullable LocalDate on, @Nullable DaysView about, int from, int to) {}

    @Serdeable
    record DaysView(LocalDate from, LocalDate to) {

        static @Nullable DaysView of(@Nullable Period days) {
            return days == null ? null : new DaysView(days.from(), days.to());
        }
    }

    @Serdeable
    record PromiseView(
            String state,
            String text,
            What what,
            @Nullable Way by,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate givenOn,
            int from,
            int to) {

        static PromiseView of(RantPromise promise) {
            return new PromiseView(
                    "UNCONFIRMED",
                    promise.text(),
                    promise.what(),
                    promise.by(),
                    promise.dueOn(),
                    promise.givenOn(),
                    promise.from(),
                    promise.to());
        }
    }

    @Serdeable
    record FlagsView(
            boolean shouting,
            boolean threat,
            List<Against> against,
            List<Danger> danger,
            List<ClaimNeed> needs,
            boolean raised,
            @Nullable Reader firstReadBy,
            @Nullable String advice) {}

    /// Where the answer is already.
    @Serdeable
    record ElsewhereView(String path, String text) {}

    static RantView of(Rant rant, Set<String> mine, Country country, Language language) {
        var draft = RantDraft.of(rant, mine);
        return new RantView(
                rant.kinds().stream().map(kind -> kind(kind, language)).toList(),
                rant.invoices().stream()
                        .filter(named -> named.isNamed() || mine.contains(named.number()))
                        .map(named ->
                                new InvoiceView(
                                        named.number(),
                                        mine.contains(named.number()),
                                        named.from(),
                                        named.to()))
                        .toList(),
                rant.amounts().stream()
                        .map(amount ->
                                new AmountView(
                                        amount.money().minor(),
                                        amount.money().currency().getCurrencyCode(),
                                        amount.from(),
                                        amount.to()))
                        .toList(),
                rant.dates().stream()
                        .map(date ->
                                new DateView(date.on(), DaysView.of(date.about()), date.from(), date.to()))
                        .toList(),
                rant.promises().stream().map(PromiseView::of).toList(),
                rant.wish(),
                flags(rant.flags(), country, language),
                elsewhere(rant, language),
                RantCalmWords.of(rant, draft, language),
                draft);
    }

    private static KindView kind(RantKind kind, Language language) {
        var because =
                kind.because().stream()
                        .map(one ->
                                new BecauseView(
                                        one.from(),
                                        one.to(),
                                        RantEvidenceWords.of(one.signal()).in(language)))
                        .toList();
        return new KindView(kind.kind(), kind.confidence(), because);
    }

    private static FlagsView flags(RantFlags flags, Country country, Language language) {
        var advice = RantCalmWords.advice(flags, country);
        return new FlagsView(
                flags.shouting(),
                flags.isThreat(),
                List.copyOf(flags.against()),
                List.copyOf(flags.danger()),
                flags.needs(),
                flags.isRaised(),
                flags.reader(),
                advice == null ? null : advice.in(language));
    }

    private static List<ElsewhereView> elsewhere(Rant rant, Language language) {
        if (rant.asksForQueue()) {
            return List.of(new ElsewhereView("/v1/queues", QUEUES.in(language)));
        }
        return rant.isDarkNow()
                ? List.of(new ElsewhereView("/v1/outage-reports", REPORT.in(language)))
                : List.of();
    }
}
