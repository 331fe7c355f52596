package no.svar.notice;

import java.util.ArrayList;
import java.util.List;
import no.svar.shared.Text;

/// What customers are told of what is on hold of an invoice, in words.
final class HoldWording {

    private static final Text HELD =
            new Text(
                    "Beløpet er satt på vent",
                    "Beløpet er sett på vent",
                    "Beloppet är pausat",
                    "The amount is on hold");
    private static final Text NOT_COLLECTED =
            new Text(
                    "Inntil %s av faktura %s er på vent: vi purrer ikke på det, og krever det ikke inn.",
                    "Inntil %s av faktura %s er på vent: vi purrar ikkje på det, og krev det ikkje inn.",
                    "Upp till %s av faktura %s är pausat: vi påminner inte om det och kräver inte in det.",
                    "Up to %s of invoice %s is on hold: we send no reminder for it, and do not collect it.");
    private static final Text UNTIL =
            new Text(
                    "Det varer til sak %s er besvart. Resten betales som før.",
                    "Det varer til sak %s er svara på. Resten vert betalt som før.",
                    "Det gäller tills ärende %s är besvarat. Resten betalas som förut.",
                    "That lasts until claim %s is answered. The rest is paid as before.");
    private static final Text RELEASED =
            new Text(
                    "Beløpet er ikke lenger på vent",
                    "Beløpet er ikkje lenger på vent",
                    "Beloppet är inte längre pausat",
                    "The amount is no longer on hold");
    private static final Text PAYABLE =
            new Text(
                    "Ingenting av faktura %s er lenger på vent for sak %s. Hva som står igjen, ser du på fakturaen.",
                    "Ingenting av faktura %s er lenger på vent for sak %s. Kva som står att, ser du på fakturaen.",
                    "Inget av faktura %s är längre pausat för ärende %s. Vad som återstår ser du på fakturan.",
                    "Nothing of invoice %s is on hold any more for claim %s. What is left can be seen on the invoice.");

    private HoldWording() {}

    static Wording held(HoldFacts facts) {
        var sentences = new ArrayList<Text>();
        var amount = facts.amount();
        if (amount != null) {
            sentences.add(NOT_COLLECTED.with(amount, facts.invoice()));
        }
        sentences.add(UNTIL.with(facts.reference()));
        return new Wording(HELD, sentences);
    }

    static Wording released(HoldFacts facts) {
        return new Wording(RELEASED, List.of(PAYABLE.with(facts.invoice(), facts.reference())));
    }
}
