package no.svar.notice;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import no.svar.shared.Country;
import no.svar.shared.Text;

/// What customers are told of their claims, in words; times by the clock that Norway and Sweden share.
final class ClaimWording {

    private static final Text RECEIVED =
            new Text(
                    "Vi har fått saken din",
                    "Vi har fått saka di",
                    "Vi har fått ditt ärende",
                    "We have your claim");
    private static final Text REFERENCE =
            new Text("Saken er %s.", "Saka er %s.", "Ärendet är %s.", "The claim is %s.");
    private static final Text UPDATE =
            new Text(
                    "Vi forteller mer senest %s.",
                    "Vi fortel meir seinast %s.", "Vi berättar mer senast %s.", "We tell you more by %s.");
    private static final Text NO_NEED_TO_CALL =
            new Text(
                    "Du trenger ikke ringe: alt som skjer, ser du her.",
                    "Du treng ikkje ringje: alt som skjer, ser du her.",
                    "Du behöver inte ringa: allt som händer ser du här.",
                    "There is no need to call: all that happens can be seen here.");
    private static final Text OPENED =
            new Text(
                    "Vi holdt ikke det vi lovet",
                    "Vi heldt ikkje det vi lova",
                    "Vi höll inte vad vi lovade",
                    "We did not keep our promise");
    private static final Text BY_US =
            new Text(
                    "Derfor har vi åpnet sak %s selv. Den er blant de første som blir sett på.",
                    "Derfor har vi opna sak %s sjølve. Ho er mellom dei første som vert sett på.",
                    "Därför har vi själva öppnat ärende %s. Det är bland de första som någon tittar på.",
                    "So we have opened claim %s ourselves. It is among the first to be looked at.");
    private static final Text ASKED =
            new Text(
                    "Vi trenger svar fra deg",
                    "Vi treng svar frå deg",
                    "Vi behöver svar från dig",
                    "We need an answer from you");
    private static final Text QUESTION =
            new Text(
                    "Vi har spurt om noe i sak %s. Klokken står stille til du har svart.",
                    "Vi har spurt om noko i sak %s. Klokka står stille til du har svart.",
                    "Vi har frågat något i ärende %s. Klockan står stilla tills du har svarat.",
                    "We have asked you something in claim %s. The clock stands still until you have answered.");
    private static final Text AGAIN =
            new Text(
                    "Hører vi ikke fra deg, spør vi igjen senest %s.",
                    "Høyrer vi ikkje frå deg, spør vi igjen seinast %s.",
                    "Hör vi inte av dig frågar vi igen senast %s.",
                    "If we do not hear from you, we ask again by %s.");
    private static final Text DECIDED =
            new Text("Saken er avgjort", "Saka er avgjort", "Ärendet är avgjort", "Your claim is decided");
    private static final Text WHY =
            new Text(
                    "Begrunnelsen står i saken, og der kan du be oss se på den en gang til.",
                    "Grunngivinga står i saka, og der kan du be oss sjå på ho ein gong til.",
                    "Motiveringen finns i ärendet, och där kan du be oss pröva det en gång till.",
                    "The reason stands in the claim, where you can ask us to look at it once more.");
    private static final Text BOARD =
            new Text(
                    "Du kan vende deg til %s, www.arn.se.",
                    "Du kan vende deg til %s, www.arn.se.",
                    "Du kan vända dig till %s, www.arn.se.",
                    "You can turn to %s, www.arn.se.");
    private static final Text WITHDRAWN =
            new Text(
                    "Saken er trukket",
                    "Saka er trekt tilbake",
                    "Ärendet är återkallat",
                    "Your claim is withdrawn");
    private static final Text ANEW =
            new Text(
                    "Du har trukket sak %s. Du kan sende en ny når du vil.",
                    "Du har trekt tilbake sak %s. Du kan sende ei ny når du vil.",
                    "Du har återkallat ärende %s. Du kan skicka ett nytt när du vill.",
                    "You have withdrawn claim %s. You can send a new one at any time.");

    private ClaimWording() {}

    static Wording received(ClaimFacts facts) {
        return new Wording(RECEIVED, with(facts, UPDATE, REFERENCE.with(facts.reference()), NO_NEED_TO_CALL));
    }

    static Wording opened(ClaimFacts facts) {
        return new Wording(OPENED, with(facts, UPDATE, BY_US.with(facts.reference()), NO_NEED_TO_CALL));
    }

    static Wording asked(ClaimFacts facts) {
        return new Wording(ASKED, with(facts, AGAIN, QUESTION.with(facts.reference())));
    }

    /// The board comes before what can be left out where there is no room.
    static Wording decided(ClaimFacts facts) {
        var sentences = new ArrayList<Text>();
        sentences.add(result(facts).with(facts.reference()));
        var board = facts.board();
        if (board != null) {
            sentences.add(BOARD.with(board));
        }
        sentences.add(WHY);
        return new Wording(DECIDED, sentences);
    }

    static Wording withdrawn(ClaimFacts facts) {
        return new Wording(WITHDRAWN, List.of(ANEW.with(facts.reference())));
    }

    /// The first sentence, by when something follows, then the rest.
    private static List<Text> with(ClaimFacts facts, Text date, Text first, Text... rest) {
        var sentences = new ArrayList<Text>();
        sentences.add(first);
        var by = facts.nextUpdateBy();
        if (by != null) {
            sentences.add(date.with(time(by)));
        }
        sentences.addAll(List.of(rest));
        return sentences;
    }

    private static Text result(ClaimFacts facts) {
        return switch (String.valueOf(facts.result())) {
            case "GRANTED" ->
                    new Text(
                            "Du får medhold i sak %s.",
                            "Du får medhald i sak %s.", "Du får rätt i ärende %s.", "Claim %s is granted.");
            case "PARTLY" ->
                    new Text(
                            "Du får delvis medhold i sak %s.",
                            "Du får delvis medhald i sak %s.",
                            "Du får delvis rätt i ärende %s.",
                            "Claim %s is granted in part.");
            case "GOODWILL" ->
                    new Text(
                            "Vi kommer deg i møte i sak %s, uten at vi er skyldige til det.",
                            "Vi kjem deg i møte i sak %s, utan at vi er skuldige til det.",
                            "Vi går dig till mötes i ärende %s, utan att vara skyldiga till det.",
                            "We meet you in claim %s without being obliged to.");
            case "REJECTED" ->
                    new Text(
                            "Du får ikke medhold i sak %s.",
                            "Du får ikkje medhald i sak %s.",
                            "Du får inte rätt i ärende %s.",
                            "Claim %s is rejected.");
            case "NOT_OURS" ->
                    new Text(
                            "Sak %s er det andre enn vi som avgjør; i saken står hvem.",
                            "Sak %s er det andre enn vi som avgjer; i saka står kven.",
                            "Ärende %s avgörs av någon annan än vi; i ärendet står vem.",
                            "Claim %s is for somebody else to decide; the claim says who.");
            default ->
                    new Text(
                            "Sak %s er avgjort.",
                            "Sak %s er avgjort.", "Ärende %s är avgjort.", "Claim %s is decided.");
        };
    }

    private static LocalDateTime time(Instant instant) {
        return LocalDateTime.ofInstant(instant, Country.NO.zone());
    }
}
