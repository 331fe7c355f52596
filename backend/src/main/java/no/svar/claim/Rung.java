package no.svar.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.svar.shared.Money;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// One body that can judge a claim, and whether it can be used now.
record Rung(Body body, Text text, Standing standing, Text standingText, Terms terms) {

    private static final Text DATA =
            new Text(
                    "Fører tilsyn med hvordan personopplysninger brukes. Det koster ingenting å klage.",
                    "Fører tilsyn med korleis personopplysningar vert brukte. Det kostar ingenting å klage.",
                    "Har tillsyn över hur personuppgifter används. Det kostar inget att klaga.",
                    "Supervises how personal data are used. It costs nothing to complain.");
    private static final Text USE_IT =
            new Text(
                    "Du kan bruke det nå.",
                    "Du kan bruke det no.",
                    "Du kan använda det nu.",
                    "You can use it now.");
    private static final Text SEND_FIRST =
            new Text(
                    "Send saken til oss først; den som ikke har klaget til selskapet, blir avvist.",
                    "Send saka til oss først; den som ikkje har klaga til selskapet, vert avvist.",
                    "Skicka ärendet till oss först; den som inte har klagat hos företaget avvisas.",
                    "Send the claim to us first; who has not complained to the company is dismissed.");
    private static final Text ANSWER_SOON =
            new Text(
                    "Du har klaget skriftlig, så du kan bruke det nå. Raskest er det som regel å vente på svaret vårt.",
                    "Du har klaga skriftleg, så du kan bruke det no. Raskast er det som regel å vente på svaret vårt.",
                    "Du har klagat skriftligt, så du kan använda det nu. Snabbast är det oftast att vänta på vårt svar.",
                    "You have complained in writing, so you can use it now. It is usually quicker to wait for our answer.");

    /// Who can judge.
    enum Body {
        COMPANY,
        ADVICE,
        ELKLAGENEMNDA,
        RME,
        ARN,
        EI,
        DATA_PROTECTION,
        COURT;

        Text label() {
            return switch (this) {
                case COMPANY -> new Text("Vi", "Vi", "Vi", "Us");
                case ADVICE -> name("Konsumenternas Energimarknadsbyrå");
                case ELKLAGENEMNDA -> name("Elklagenemnda");
                case RME ->
                        new Text(
                                "Reguleringsmyndigheten for energi (RME)",
                                "Reguleringsmyndigheita for energi (RME)",
                                "Reguleringsmyndigheten for energi (RME)",
                                "The Norwegian energy regulator (RME)");
                case ARN -> name(DisputeBody.NAME);
                case EI -> name("Energimarknadsinspektionen (Ei)");
                case DATA_PROTECTION ->
                        new Text(
                                "Personvernmyndigheten: Datatilsynet i Norge, IMY i Sverige",
                                "Personvernstyresmakta: Datatilsynet i Noreg, IMY i Sverige",
                                "Integritetsskyddsmyndigheten (IMY); i Norge Datatilsynet",
                                "The data protection authority: Datatilsynet in Norway, IMY in Sweden");
                case COURT -> new Text("Domstolen", "Domstolen", "Domstolen", "The court");
            };
        }

        /// Whether it judges what a company has done and wants the papers of it.
        boolean isBoard() {
            return switch (this) {
                case ELKLAGENEMNDA, RME, ARN, EI, DATA_PROTECTION -> true;
                case COMPANY, ADVICE, COURT -> false;
            };
        }

        @Nullable String web() {
            return switch (this) {
                case ADVICE -> "https://www.energimarknadsbyran.se";
                case ELKLAGENEMNDA -> "https://www.elklagenemnda.no";
                case RME -> "https://www.nve.no/reguleringsmyndigheten";
                case ARN -> DisputeBody.WEB;
                case EI -> "https://www.ei.se";
                case COMPANY, DATA_PROTECTION, COURT -> null;
            };
        }

        private static Text name(String name) {
            return new Text(name, name, name, name);
        }
    }

    /// Whether it can be used.
    enum Standing {
        OPEN,
        NOT_YET,
        CLOSED
    }

    /// A rule of law.
    record Rule(String id, String source) {}

    /// Its limits.
    record Terms(
            @Nullable LocalDate until, @Nullable Money atLeast, @Nullable Money fee, @Nullable Rule rule) {

        static final Terms NONE = new Terms(null, null, null, null);
    }

    /// A body that takes the claim up as it stands: after a complaint to us, best after our answer.
    static Rung taking(Body body, Text text, Claim claim, Terms terms) {
        if (claim.receivedAt() == null) {
            return new Rung(body, text, Standing.NOT_YET, SEND_FIRST, terms);
        }
        return new Rung(body, text, Standing.OPEN, claim.state().isOpen() ? ANSWER_SOON : USE_IT, terms);
    }

    /// Those who are open to everybody: of abused data the authority, and a court.
    static List<Rung> outside(Claim claim, Text court) {
        var rungs = new ArrayList<Rung>();
        if (claim.details() instanceof Details.DataAbuse) {
            rungs.add(open(Body.DATA_PROTECTION, DATA));
        }
        rungs.add(open(Body.COURT, court));
        return rungs;
    }

    static Rung open(Body body, Text text) {
        return new Rung(body, text, Standing.OPEN, USE_IT, Terms.NONE);
    }

    static Rung closed(Body body, Text text, Text why, Terms terms) {
        return new Rung(body, text, Standing.CLOSED, why, terms);
    }

    /// The company itself: it works on it, or looks at it once more.
    static Rung company(Claim claim) {
        var text =
                new Text(
                        "Vi behandler saken. Er du ikke enig i avgjørelsen, ser en annen hos oss på den én gang til.",
                        "Vi handsamar saka. Er du ikkje samd i avgjerda, ser ein annan hos oss på henne éin gong til.",
                        "Vi prövar ärendet. Håller du inte med om beslutet ser någon annan hos oss på det en gång till.",
                        "We handle the claim. If you do not agree with the decision, somebody else here looks at it once more.");
        if (claim.isFinal() || claim.state() == ClaimState.WITHDRAWN) {
            var done =
                    new Text(
                            "Vi er ferdige med saken.",
                            "Vi er ferdige med saka.",
                            "Vi är klara med ärendet.",
                            "We are done with the claim.");
            return closed(Body.COMPANY, text, done, Terms.NONE);
        }
        if (claim.state() == ClaimState.DECIDED) {
            return open(Body.COMPANY, text);
        }
        var working =
                new Text(
                        "Du kan be om ny vurdering når vi har avgjort saken.",
                        "Du kan be om ny vurdering når vi har avgjort saka.",
                        "Du kan begära ny prövning när vi har avgjort ärendet.",
                        "You can contest it when we have decided.");
        return new Rung(Body.COMPANY, text, Standing.NOT_YET, working, Terms.NONE);
    }
}
