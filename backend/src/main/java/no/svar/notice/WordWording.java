package no.svar.notice;

import java.time.LocalDateTime;
import java.util.List;
import no.svar.shared.Country;
import no.svar.shared.Text;

/// What customers are told of promises that they had told of, in words; theirs are not repeated.
final class WordWording {

    private static final Text TITLE =
            new Text(
                    "Vi har undersøkt hva som ble lovet",
                    "Vi har undersøkt kva som vart lova",
                    "Vi har undersökt vad som lovades",
                    "We have looked into what was promised");
    private static final Text CONFIRMED =
            new Text(
                    "Det du fortalte om, ble lovet. Nå følger vi med på at det blir gjort.",
                    "Det du fortalde om, vart lova. No følgjer vi med på at det vert gjort.",
                    "Det du berättade om lovades. Nu bevakar vi att det blir gjort.",
                    "What you told us of was promised. From now on we see to it that it is done.");
    private static final Text DUE =
            new Text(
                    "Det skal være gjort senest %s.",
                    "Det skal vere gjort seinast %s.",
                    "Det ska vara gjort senast %s.",
                    "It is to be done by %s.");
    private static final Text REFUSED =
            new Text(
                    "Vi finner ikke at det du fortalte om, ble lovet. Hvorfor, ser du under løfter.",
                    "Vi finn ikkje at det du fortalde om, vart lova. Kvifor, ser du under løfte.",
                    "Vi hittar inte att det du berättade om lovades. Varför ser du under löften.",
                    "We cannot find that what you told us of was promised. Why can be seen under promises.");
    private static final Text KEPT =
            new Text(
                    "Det du fortalte om at vi lovet, er gjort.",
                    "Det du fortalde om at vi lova, er gjort.",
                    "Det du berättade om att vi lovade är gjort.",
                    "What you told us that we promised has been done.");

    private WordWording() {}

    static Wording confirmed(WordFacts facts) {
        var due = facts.dueAt();
        return due == null
                ? new Wording(TITLE, List.of(CONFIRMED))
                : new Wording(
                        TITLE, List.of(CONFIRMED, DUE.with(LocalDateTime.ofInstant(due, Country.NO.zone()))));
    }

    static Wording refused() {
        return new Wording(TITLE, List.of(REFUSED));
    }

    static Wording kept() {
        return new Wording(TITLE, List.of(KEPT));
    }
}
