package no.svar.claim;

import java.time.Instant;
import java.time.LocalDateTime;
import no.svar.shared.Country;
import no.svar.shared.Text;

/// What is said of a claim, in four languages; times by the clock that Norway and Sweden share.
final class ClaimWords {

    private static final Text NEXT_UPDATE =
            new Text(
                    "Vårt løfte: Vi forteller mer senest %s.",
                    "Lovnaden vår: Vi fortel meir seinast %s.",
                    "Vårt löfte: Vi berättar mer senast %s.",
                    "Our promise: we tell you more by %s.");
    private static final Text ASK_AGAIN =
            new Text(
                    "Vårt løfte: Har du ikke svart innen %s, tar vi kontakt igjen.",
                    "Lovnaden vår: Har du ikkje svart innan %s, tek vi kontakt igjen.",
                    "Vårt löfte: Har du inte svarat till %s hör vi av oss igen.",
                    "Our promise: if you have not answered by %s, we contact you again.");

    private ClaimWords() {}

    static Text nextUpdate(ClaimState state, Instant by) {
        var time = LocalDateTime.ofInstant(by, Country.NO.zone());
        return (state == ClaimState.WAITING_FOR_YOU ? ASK_AGAIN : NEXT_UPDATE).with(time);
    }

    /// Whether time counts against us now.
    static Text clock(ClaimState state) {
        return switch (state) {
            case DRAFT ->
                    new Text(
                            "Klokken starter når du sender saken.",
                            "Klokka startar når du sender saka.",
                            "Klockan startar när du skickar ärendet.",
                            "The clock starts when you send it.");
            case RECEIVED, READ, CONTESTED ->
                    new Text("Klokken går.", "Klokka går.", "Klockan går.", "The clock is running.");
            case WAITING_FOR_OTHERS ->
                    new Text(
                            "Klokken går, også mens vi venter på andre.",
                            "Klokka går, òg medan vi ventar på andre.",
                            "Klockan går, också medan vi väntar på andra.",
                            "The clock is running, also while we wait for others.");
            case WAITING_FOR_YOU ->
                    new Text(
                            "Klokken står stille mens vi venter på svar fra deg.",
                            "Klokka står stille medan vi ventar på svar frå deg.",
                            "Klockan står stilla medan vi väntar på svar från dig.",
                            "The clock stands still while we wait for your answer.");
            case DECIDED, CLOSED ->
                    new Text(
                            "Klokken stoppet da saken ble avgjort.",
                            "Klokka stoppa då saka vart avgjord.",
                            "Klockan stannade när ärendet avgjordes.",
                            "The clock stopped when it was decided.");
            case WITHDRAWN ->
                    new Text(
                            "Klokken stoppet da du trakk saken.",
                            "Klokka stoppa då du trekte saka.",
                            "Klockan stannade när du återkallade ärendet.",
                            "The clock stopped when you withdrew it.");
        };
    }

    static Text entry(ClaimEntry.What what) {
        return switch (what) {
            case CREATED ->
                    new Text(
                            "Du begynte på saken.",
                            "Du byrja på saka.",
                            "Du började på ärendet.",
                            "You began the claim.");
            case RECEIVED ->
                    new Text(
                            "Vi mottok saken.",
                            "Vi tok imot saka.",
                            "Vi tog emot ärendet.",
                            "We received your claim.");
            case READ ->
                    new Text(
                            "Vi leste saken og arbeider med den.",
                            "Vi las saka og arbeider med henne.",
                            "Vi läste ärendet och arbetar med det.",
                            "We read the claim and work on it.");
            case ASKED ->
                    new Text(
                            "Vi spurte deg om noe. Klokken står til du svarer.",
                            "Vi spurde deg om noko. Klokka står til du svarar.",
                            "Vi frågade dig om något. Klockan står tills du svarar.",
                            "We asked you something. The clock stands until you answer.");
            case ANSWERED ->
                    new Text(
                            "Du svarte. Klokken går igjen.",
                            "Du svara. Klokka går igjen.",
                            "Du svarade. Klockan går igen.",
                            "You answered. The clock is running again.");
            case WAITING_FOR_OTHERS ->
                    new Text(
                            "Vi spurte noen andre.",
                            "Vi spurde nokon andre.",
                            "Vi frågade någon annan.",
                            "We asked somebody else.");
            case REPLIED ->
                    new Text(
                            "Vi skrev til deg.",
                            "Vi skreiv til deg.",
                            "Vi skrev till dig.",
                            "We wrote to you.");
            case PROMISED ->
                    new Text(
                            "Vi lovet når du hører mer.",
                            "Vi lova når du høyrer meir.",
                            "Vi lovade när du hör mer.",
                            "We promised when you hear more.");
            case ESCALATED ->
                    new Text(
                            "Saken gikk til en teamleder.",
                            "Saka gjekk til ein teamleiar.",
                            "Ärendet gick till en teamledare.",
                            "The claim went to a team leader.");
            case DECIDED ->
                    new Text(
                            "Vi avgjorde saken.",
                            "Vi avgjorde saka.",
                            "Vi avgjorde ärendet.",
                            "We decided the claim.");
            case CONTESTED ->
                    new Text(
                            "Du ba om ny vurdering. En annen ser på saken.",
                            "Du bad om ny vurdering. Ein annan ser på saka.",
                            "Du begärde ny prövning. Någon annan ser på ärendet.",
                            "You contested it. Somebody else looks at it.");
            case CLOSED ->
                    new Text(
                            "Saken ble avsluttet.",
                            "Saka vart avslutta.",
                            "Ärendet avslutades.",
                            "The claim was closed.");
            case WITHDRAWN ->
                    new Text(
                            "Du trakk saken.",
                            "Du trekte saka.",
                            "Du återkallade ärendet.",
                            "You withdrew the claim.");
            case MESSAGE ->
                    new Text(
                            "Du skrev til oss.",
                            "Du skreiv til oss.",
                            "Du skrev till oss.",
                            "You wrote to us.");
            case ATTACHED ->
                    new Text(
                            "Du sendte en fil.",
                            "Du sende ei fil.",
                            "Du skickade en fil.",
                            "You sent a file.");
            case UPDATE_MISSED ->
                    new Text(
                            "Vi holdt ikke det vi lovet: Det kom ikke noe nytt i tide. Det er satt en ny dato.",
                            "Vi heldt ikkje det vi lova: Det kom ikkje noko nytt i tide. Det er sett ein ny dato.",
                            "Vi höll inte vad vi lovade: Inget nytt kom i tid. Ett nytt datum är satt.",
                            "We did not keep our promise: nothing was told in time. There is a new date.");
            case BREACHED ->
                    new Text(
                            "Vi holdt ikke noe vi hadde lovet deg, og åpnet denne saken selv.",
                            "Vi heldt ikkje noko vi hadde lova deg, og opna denne saka sjølve.",
                            "Vi höll inte något som vi hade lovat dig och öppnade det här ärendet själva.",
                            "We did not keep something that we had promised you, and opened this claim ourselves.");
            case ON_HOLD ->
                    new Text(
                            "Det du er uenig i, er satt på vent. Det purres ikke på det før du har fått svar.",
                            "Det du er usamd i, er sett på vent. Det vert ikkje purra på det før du har fått svar.",
                            "Det du inte håller med om vilar. Det kommer ingen påminnelse om det innan du har fått svar.",
                            "What you disagree with is on hold. No reminder is sent for it before you have an answer.");
            case RELEASED ->
                    new Text(
                            "Ingenting er på vent lenger for denne saken.",
                            "Ingenting er på vent lenger for denne saka.",
                            "Ingenting vilar längre för det här ärendet.",
                            "Nothing is on hold any more for this claim.");
        };
    }
}
