package no.svar.invoice;

import no.svar.shared.Text;

/// The sentences that say what happens next with a bill.
final class StandingTexts {

    static final Text PAY_BY =
            new Text("Betal %s senest %s.", "Betal %s seinast %s.", "Betala %s senast %s.", "Pay %s by %s.");
    static final Text PAY_WITHOUT_DAY =
            new Text(
                    "%s er ikke betalt. Fakturaen har ingen forfallsdag; den står i vilkårene dine.",
                    "%s er ikkje betalt. Fakturaen har ingen forfallsdag; han står i vilkåra dine.",
                    "%s är inte betalt. Fakturan har ingen förfallodag; den står i dina villkor.",
                    "%s is not paid. The invoice bears no due date; your terms say when it is due.");
    static final Text FEE = new Text("høyst %s", "høgst %s", "högst %s", "at most %s");
    static final Text FEE_UNKNOWN =
            new Text(
                    "satsen for %s er ikke kjent hos oss",
                    "satsen for %s er ikkje kjend hos oss",
                    "beloppet för %s är inte känt hos oss",
                    "the amount for %s is not known to us");
    static final Text INTEREST =
            new Text(
                    "Forsinkelsesrenten er nå %s prosent i året.",
                    "Forseinkingsrenta er no %s prosent i året.",
                    "Dröjsmålsräntan är nu %s procent om året.",
                    "Late interest is now %s per cent a year.");
    static final Text INTEREST_UNKNOWN =
            new Text(
                    "Det kan også løpe forsinkelsesrente; dagens sats er ikke kjent hos oss.",
                    "Det kan òg gå forseinkingsrente; satsen i dag er ikkje kjend hos oss.",
                    "Dröjsmålsränta kan också löpa; dagens räntesats är inte känd hos oss.",
                    "Late interest may run as well; today's rate is not known to us.");
    static final Text REMINDER_NO =
            new Text(
                    "En påminnelse med gebyr kan sendes tidligst %s, 14 dager etter forfall (gebyr: %s). %s",
                    "Ei påminning med gebyr kan sendast tidlegast %s, 14 dagar etter forfall (gebyr: %s). %s",
                    "En påminnelse med avgift får skickas tidigast %s, 14 dagar efter förfallodagen (avgift: %s). %s",
                    "A reminder with a fee may be sent from %s, 14 days after the due date (fee: %s). %s");
    static final Text REMINDER_SE =
            new Text(
                    "En påminnelse kan sendes når som helst. Den kan bare koste noe hvis det er avtalt (gebyr: %s). %s",
                    "Ei påminning kan sendast når som helst. Ho kan berre koste noko dersom det er avtalt (gebyr: %s). %s",
                    "En påminnelse kan skickas när som helst. Den får kosta något bara om det är avtalat (avgift: %s). %s",
                    "A reminder may be sent at any time. It may cost something only if that was agreed (fee: %s). %s");
    static final Text REMINDER_BY_UNKNOWN_LAW =
            new Text(
                    "En påminnelse kan komme. Vi vet ikke hvilket lands regler fakturaen følger.",
                    "Ei påminning kan kome. Vi veit ikkje kva lands reglar fakturaen følgjer.",
                    "En påminnelse kan komma. Vi vet inte vilket lands regler fakturan följer.",
                    "A reminder may come. We do not know which country's rules the invoice follows.");
    static final Text NOTICE_NO =
            new Text(
                    "Påminnelsen ble sendt %s. Er den ikke betalt, kan et inkassovarsel komme tidligst %s (gebyr: %s).",
                    "Påminninga vart send %s. Er ho ikkje betalt, kan eit inkassovarsel kome tidlegast %s (gebyr: %s).",
                    "Påminnelsen skickades %s. Är den inte betald kan ett norskt inkassovarsel komma tidigast %s (avgift: %s).",
                    "The reminder was sent on %s. If it is not paid, a notice of collection may come from %s (fee: %s).");
    static final Text COLLECTION_NO =
            new Text(
                    "Inkassovarsel ble sendt %s. Uten betaling kan saken gå til inkasso etter %s.",
                    "Inkassovarsel vart sendt %s. Utan betaling kan saka gå til inkasso etter %s.",
                    "Inkassovarsel skickades %s. Utan betalning kan ärendet gå till inkasso efter %s.",
                    "A notice of collection was sent on %s. Without payment it may go to debt collection after %s.");
    static final Text LETTER_SE =
            new Text(
                    "Påminnelsen ble sendt %s. Er den ikke betalt, kan et inkassokrav komme (gebyr: %s). Loven nevner ingen dag.",
                    "Påminninga vart send %s. Er ho ikkje betalt, kan eit inkassokrav kome (gebyr: %s). Lova nemner ingen dag.",
                    "Påminnelsen skickades %s. Är den inte betald kan ett inkassokrav komma (avgift: %s). Lagen nämner ingen dag.",
                    "The reminder was sent on %s. If it is not paid, a collection letter may come (fee: %s). The law names no day.");
    static final Text COLLECTION_SE =
            new Text(
                    "Inkassokrav ble sendt %s. Svar eller betal innen fristen som står i det; etter den kan kravet gå videre.",
                    "Inkassokrav vart sendt %s. Svar eller betal innan fristen som står i det; etter den kan kravet gå vidare.",
                    "Inkassokrav skickades %s. Svara eller betala inom tiden som står i det; därefter kan kravet gå vidare.",
                    "A collection letter was sent on %s. Answer or pay within the time stated in it; after that the claim may go on.");
    static final Text COLLECTION_BY_UNKNOWN_LAW =
            new Text(
                    "Uten betaling kan kravet gå til inkasso. Vi vet ikke hvilket lands regler fakturaen følger.",
                    "Utan betaling kan kravet gå til inkasso. Vi veit ikkje kva lands reglar fakturaen følgjer.",
                    "Utan betalning kan kravet gå till inkasso. Vi vet inte vilket lands regler fakturan följer.",
                    "Without payment the claim may go to debt collection. We do not know which country's rules it follows.");
    static final Text IN_COLLECTION =
            new Text(
                    "Kravet er hos inkasso. Betal til den som har sendt deg inkassokravet, eller ta kontakt om du mener det er feil.",
                    "Kravet er hos inkasso. Betal til den som har sendt deg inkassokravet, eller ta kontakt om du meiner det er feil.",
                    "Kravet är hos inkasso. Betala till den som har skickat inkassokravet, eller hör av dig om du anser att det är fel.",
                    "The claim is with a debt collector. Pay whoever sent you the collection letter, or get in touch if you think it is wrong.");
    static final Text HELD_ALL =
            new Text(
                    "%s er omstridt og satt på vent. Du trenger ikke betale det før saken er avklart.",
                    "%s er omstridd og sett på vent. Du treng ikkje betale det før saka er avklart.",
                    "%s är omtvistat och vilar. Du behöver inte betala det förrän saken är avgjord.",
                    "%s is disputed and on hold. You need not pay it until the matter is settled.");
    static final Text HELD_PART =
            new Text(
                    "%s er omstridt og satt på vent. Resten, %s, skal betales.",
                    "%s er omstridd og sett på vent. Resten, %s, skal betalast.",
                    "%s är omtvistat och vilar. Resten, %s, ska betalas.",
                    "%s is disputed and on hold. The rest, %s, is to be paid.");
    static final Text HELD_PART_DUE =
            new Text(
                    "%s er omstridt og satt på vent. Resten, %s, har forfall %s.",
                    "%s er omstridd og sett på vent. Resten, %s, har forfall %s.",
                    "%s är omtvistat och vilar. Resten, %s, förfaller %s.",
                    "%s is disputed and on hold. The rest, %s, is due on %s.");
    static final Text REFUND =
            new Text(
                    "%s er til gode hos den som sendte fakturaen. Beløpet betales tilbake eller trekkes fra på neste faktura.",
                    "%s er til gode hos den som sende fakturaen. Beløpet vert betalt tilbake eller trekt frå på neste faktura.",
                    "%s är till godo hos den som skickade fakturan. Beloppet betalas tillbaka eller dras av på nästa faktura.",
                    "%s is yours and lies with whoever sent the invoice. It is paid back or taken off the next invoice.");
    static final Text USED_ON =
            new Text(
                    "Beløpet er trukket fra på faktura %s.",
                    "Beløpet er trekt frå på faktura %s.",
                    "Beloppet är avdraget på faktura %s.",
                    "The amount is taken off invoice %s.");

    private static final Text OPEN =
            new Text("Ikke forfalt", "Ikkje forfalle", "Inte förfallen", "Not yet due");
    private static final Text PAID = new Text("Betalt", "Betalt", "Betald", "Paid");
    private static final Text PARTLY_PAID =
            new Text("Delvis betalt", "Delvis betalt", "Delvis betald", "Partly paid");
    private static final Text OVERDUE = new Text("Forfalt", "Forfalle", "Förfallen", "Past its due date");
    private static final Text REMINDED =
            new Text(
                    "Påminnelse er sendt",
                    "Påminning er send",
                    "Påminnelse är skickad",
                    "A reminder was sent");
    private static final Text COLLECTED =
            new Text("Til inkasso", "Til inkasso", "Hos inkasso", "In debt collection");
    private static final Text CREDITED = new Text("Kreditert", "Kreditert", "Krediterad", "Credited");
    private static final Text DISPUTED =
            new Text(
                    "Omstridt, satt på vent",
                    "Omstridd, sett på vent",
                    "Omtvistad, vilande",
                    "Disputed, on hold");

    private StandingTexts() {}

    static Text of(Standing.Status status) {
        return switch (status) {
            case OPEN -> OPEN;
            case PAID -> PAID;
            case PARTLY_PAID -> PARTLY_PAID;
            case OVERDUE -> OVERDUE;
            case REMINDED -> REMINDED;
            case IN_COLLECTION -> COLLECTED;
            case CREDITED -> CREDITED;
            case DISPUTED -> DISPUTED;
        };
    }
}
