package no.svar.notice;

import java.time.LocalDateTime;
import java.util.List;
import no.svar.shared.Country;
import no.svar.shared.Text;

/// What customers are told of promises that were missed, in words.
final class PromiseWording {

    private static final Text TITLE =
            new Text(
                    "Vi holdt ikke det vi lovte",
                    "Vi heldt ikkje det vi lova",
                    "Vi höll inte vad vi lovade",
                    "We did not keep our promise");
    private static final Text SEE =
            new Text(
                    "Det beklager vi. Hva som skjer videre, ser du under løfter.",
                    "Det er vi leie for. Kva som skjer vidare, ser du under løfte.",
                    "Det beklagar vi. Vad som händer härnäst ser du under löften.",
                    "We are sorry. What happens next can be seen under promises.");

    private PromiseWording() {}

    static Wording missed(MissFacts facts) {
        var due = LocalDateTime.ofInstant(facts.dueAt(), Country.NO.zone());
        return new Wording(TITLE, List.of(what(facts).with(due), SEE));
    }

    private static Text what(MissFacts facts) {
        return switch (facts.kind()) {
            case REPLY ->
                    new Text(
                            "Vi skulle svare deg senest %s.",
                            "Vi skulle svare deg seinast %s.",
                            "Vi skulle svara dig senast %s.",
                            "We were to answer you by %s.");
            case CALLBACK ->
                    new Text(
                            "Vi skulle ringe deg senest %s.",
                            "Vi skulle ringje deg seinast %s.",
                            "Vi skulle ringa dig senast %s.",
                            "We were to call you by %s.");
            case NEXT_UPDATE ->
                    new Text(
                            "Vi skulle fortelle deg mer senest %s.",
                            "Vi skulle fortelje deg meir seinast %s.",
                            "Vi skulle berätta mer senast %s.",
                            "We were to tell you more by %s.");
            case PAYOUT ->
                    new Text(
                            "Pengene skulle være betalt senest %s.",
                            "Pengane skulle vere betalte seinast %s.",
                            "Pengarna skulle vara betalda senast %s.",
                            "The money was to be paid by %s.");
            case RESTORATION ->
                    new Text(
                            "Strømmen skulle være tilbake senest %s.",
                            "Straumen skulle vere tilbake seinast %s.",
                            "Strömmen skulle vara tillbaka senast %s.",
                            "The power was to be back by %s.");
            case WORD ->
                    new Text(
                            "Det vi har sagt, skulle være gjort senest %s.",
                            "Det vi har sagt, skulle vere gjort seinast %s.",
                            "Det vi har sagt skulle vara gjort senast %s.",
                            "What we said was to be done by %s.");
        };
    }
}
