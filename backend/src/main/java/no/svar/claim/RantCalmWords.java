package no.svar.claim;

import no.svar.claim.RantFlags.Against;
import no.svar.claim.RantFlags.Danger;
import no.svar.shared.Country;
import no.svar.shared.Language;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// A rant in one calm sentence, and what to do first where there is danger.
final class RantCalmWords {

    private static final Text ABOUT =
            new Text(
                    "Vi forstår at det gjelder %s",
                    "Vi forstår at det gjeld %s",
                    "Vi förstår att det gäller %s",
                    "We understand that it is about %s");
    private static final Text INVOICE = new Text("faktura %s", "faktura %s", "faktura %s", "invoice %s");
    private static final Text PROMISED_BY =
            new Text(
                    ", og at du ble lovet noe til %s",
                    ", og at du vart lova noko til %s",
                    ", och att du blev lovad något till %s",
                    ", and that you were promised something by %s");
    private static final Text PROMISED =
            new Text(
                    ", og at du ble lovet noe",
                    ", og at du vart lova noko",
                    ", och att du blev lovad något",
                    ", and that you were promised something");
    private static final Text WISH =
            new Text("; du ønsker %s", "; du ønskjer %s", "; du önskar %s", "; you would like %s");

    private static final Text DANGER_IN_NORWAY =
            new Text(
                    "Er noen i fare nå, ring 113 (helse) eller 110 (brann), og nettselskapets vakttelefon.",
                    "Er nokon i fare no, ring 113 (helse) eller 110 (brann), og vakttelefonen til nettselskapet.",
                    "Är någon i fara nu, ring 113 (vård) eller 110 (brand) och nätbolagets jour.",
                    "If anybody is in danger now, call 113 (health) or 110 (fire), and the grid company's emergency line.");
    private static final Text DANGER_IN_SWEDEN =
            new Text(
                    "Er noen i fare nå, ring 112 og nettselskapets vakttelefon.",
                    "Er nokon i fare no, ring 112 og vakttelefonen til nettselskapet.",
                    "Är någon i fara nu, ring 112 och nätbolagets felanmälan.",
                    "If anybody is in danger now, call 112 and the grid company's emergency line.");
    private static final Text ONESELF_IN_NORWAY =
            new Text(
                    "Du er ikke alene: ring 116 123 (Mental Helse, hele døgnet), og 113 om det haster.",
                    "Du er ikkje aleine: ring 116 123 (Mental Helse, heile døgnet), og 113 om det hastar.",
                    "Du är inte ensam: ring 116 123 (Mental Helse, dygnet runt), och 113 om det är bråttom.",
                    "You are not alone: call 116 123 (Mental Helse, day and night), and 113 if it is urgent.");
    private static final Text ONESELF_IN_SWEDEN =
            new Text(
                    "Du er ikke alene: ring 90101 (Mind Självmordslinjen), og 112 om det haster.",
                    "Du er ikkje aleine: ring 90101 (Mind Självmordslinjen), og 112 om det hastar.",
                    "Du är inte ensam: ring 90101 (Mind Självmordslinjen), och 112 om det är bråttom.",
                    "You are not alone: call 90101 (Mind Självmordslinjen), and 112 if it is urgent.");

    private RantCalmWords() {}

    static String of(Rant rant, RantDraft draft, Language language) {
        return of(rant.kind().kind(), draft.details().invoice(), rant, language);
    }

    /// The same of a claim whose kind, and the invoice that it is about, are known.
    static String of(ClaimKind kind, @Nullable String invoice, Rant rant, Language language) {
        var sentence = new StringBuilder(ABOUT.with(kind(kind)).in(language));
        sentence.append(facts(rant, invoice, language));
        if (!rant.promises().isEmpty()) {
            var due = rant.promises().getFirst().dueOn();
            sentence.append((due == null ? PROMISED : PROMISED_BY.with(due)).in(language));
        }
        var wish = rant.wish();
        if (wish != null) {
            sentence.append(WISH.with(wish(wish)).in(language));
        }
        return sentence.append('.').toString();
    }

    private static String facts(Rant rant, @Nullable String invoice, Language language) {
        var facts = new StringBuilder();
        if (rant.amounts().size() == 1) {
            facts.append(Text.amount(rant.amounts().getFirst().money(), language));
        }
        if (invoice != null) {
            facts.append(facts.isEmpty() ? "" : ", ").append(INVOICE.with(invoice).in(language));
        }
        return facts.isEmpty() ? "" : " (" + facts + ")";
    }

    /// What to do before anything else; null where nobody seems to be in danger.
    static @Nullable Text advice(RantFlags flags, Country country) {
        boolean isNorway = country == Country.NO;
        if (flags.against().contains(Against.ONESELF)) {
            return isNorway ? ONESELF_IN_NORWAY : ONESELF_IN_SWEDEN;
        }
        if (flags.danger().contains(Danger.LIFE)) {
            return isNorway ? DANGER_IN_NORWAY : DANGER_IN_SWEDEN;
        }
        return null;
    }

    private static Text kind(ClaimKind kind) {
        return switch (kind) {
            case WRONG_INVOICE ->
                    new Text(
                            "en faktura som ikke stemmer for deg",
                            "ein faktura som ikkje stemmer for deg",
                            "en faktura som inte stämmer för dig",
                            "an invoice that does not look right to you");
            case WRONG_READING ->
                    new Text(
                            "måleren eller avlesningen",
                            "målaren eller avlesinga",
                            "mätaren eller avläsningen",
                            "the meter or its reading");
            case REFUND ->
                    new Text(
                            "penger som du skal ha tilbake",
                            "pengar som du skal ha attende",
                            "pengar som du ska ha tillbaka",
                            "money that you are owed");
            case MISSING_PAYMENT ->
                    new Text(
                            "en betaling som ikke er kommet på plass",
                            "ei betaling som ikkje er komen på plass",
                            "en betalning som inte har kommit rätt",
                            "a payment that has not found its place");
            case OUTAGE_COMPENSATION ->
                    new Text(
                            "strømbrudd og kompensasjon",
                            "straumbrot og kompensasjon",
                            "strömavbrott och ersättning",
                            "an outage and its compensation");
            case DAMAGE ->
                    new Text(
                            "noe som ble ødelagt",
                            "noko som vart øydelagt",
                            "något som gick sönder",
                            "something that was damaged");
            case BROKEN_PROMISE ->
                    new Text(
                            "noe vi ikke har fulgt opp",
                            "noko vi ikkje har følgt opp",
                            "något som vi inte har följt upp",
                            "something that we did not follow up");
            case MORE_TIME_TO_PAY ->
                    new Text(
                            "mer tid til å betale",
                            "meir tid til å betale",
                            "mer tid att betala",
                            "more time to pay");
            case MOVING_OR_SWITCHING ->
                    new Text(
                            "flytting eller bytte av leverandør",
                            "flytting eller byte av leverandør",
                            "flytt eller byte av elbolag",
                            "moving or changing supplier");
            case DATA_ABUSE ->
                    new Text("opplysningene dine", "opplysningane dine", "dina personuppgifter", "your data");
            case OTHER ->
                    new Text(
                            "noe som du vil ha svar på",
                            "noko som du vil ha svar på",
                            "något som du vill ha svar på",
                            "something that you want an answer to");
        };
    }

    private static Text wish(ClaimWish wish) {
        return switch (wish) {
            case MONEY_BACK ->
                    new Text("pengene tilbake", "pengane attende", "pengarna tillbaka", "your money back");
            case EXPLANATION -> new Text("en forklaring", "ei forklaring", "en förklaring", "an explanation");
            case CORRECTION ->
                    new Text(
                            "at det blir rettet",
                            "at det vert retta",
                            "att det rättas",
                            "it to be corrected");
            case FIX ->
                    new Text("at det blir ordnet", "at det vert ordna", "att det ordnas", "it to be fixed");
            case CALL_ME ->
                    new Text(
                            "å snakke med noen",
                            "å snakke med nokon",
                            "att få tala med någon",
                            "to speak to somebody");
            case APOLOGY -> new Text("en unnskyldning", "ei orsaking", "en ursäkt", "an apology");
            case MORE_TIME -> new Text("mer tid", "meir tid", "mer tid", "more time");
        };
    }
}
