package no.svar.invoice;

import no.svar.shared.Text;

/// What can be wrong with a UBL body or one of its fields, besides what can be wrong with any row.
final class UblFaults {

    static final Text NOT_A_BILL =
            new Text(
                    "Dokumentet er verken en UBL-faktura, en UBL-kreditnota eller en <Batch> av slike",
                    "Dokumentet er verken ein UBL-faktura, ein UBL-kreditnota eller ein <Batch> av slike",
                    "Dokumentet är varken en UBL-faktura, en UBL-kreditnota eller en <Batch> av sådana",
                    "The document is neither a UBL invoice, a UBL credit note nor a <Batch> of these");
    static final Text TOO_DEEP =
            new Text(
                    "Elementene er nøstet dypere enn %s nivåer",
                    "Elementa er nøsta djupare enn %s nivå",
                    "Elementen är nästlade djupare än %s nivåer",
                    "The elements are nested deeper than %s levels");
    static final Text TOO_LARGE =
            new Text(
                    "Ett dokument kan ha høyst %s tegn uten vedlegg",
                    "Eitt dokument kan ha høgst %s teikn utan vedlegg",
                    "Ett dokument får ha högst %s tecken utan bilagor",
                    "One document may have at most %s characters without attachments");

    static final Text OTHER_CURRENCY =
            new Text(
                    "Beløpet må være i dokumentets valuta (DocumentCurrencyCode)",
                    "Beløpet må vere i valutaen til dokumentet (DocumentCurrencyCode)",
                    "Beloppet måste vara i dokumentets valuta (DocumentCurrencyCode)",
                    "The amount must be in the document's currency (DocumentCurrencyCode)");
    static final Text TYPE_CODE =
            new Text(
                    "Typekoden passer ikke: en kreditnota må sendes som CreditNote, alt annet som Invoice",
                    "Typekoden passar ikkje: ein kreditnota må sendast som CreditNote, alt anna som Invoice",
                    "Typkoden passar inte: en kreditnota måste skickas som CreditNote, allt annat som Invoice",
                    "The type code does not fit: a credit note must be sent as CreditNote, all else as Invoice");
    static final Text BOOLEAN =
            new Text(
                    "Må være true eller false",
                    "Må vere true eller false",
                    "Måste vara true eller false",
                    "Must be true or false");

    private UblFaults() {}
}
