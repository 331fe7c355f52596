package no.svar.invoice;

import no.svar.shared.Text;

/// The words of the printed invoice.
final class PdfTexts {

    static final Text INVOICE = new Text("Faktura", "Faktura", "Faktura", "Invoice");
    static final Text CREDIT_NOTE = new Text("Kreditnota", "Kreditnota", "Kreditfaktura", "Credit note");
    static final Text ORGANISATION = new Text("Org.nr. %s", "Org.nr. %s", "Org.nr %s", "Organisation no. %s");
    static final Text ACCOUNT = new Text("Kundekonto", "Kundekonto", "Kundkonto", "Account");
    static final Text ISSUED = new Text("Fakturadato", "Fakturadato", "Fakturadatum", "Issued");
    static final Text DUE = new Text("Forfall", "Forfall", "Förfaller", "Due");
    static final Text PERIOD = new Text("Periode", "Periode", "Period", "Period");
    static final Text CORRECTS =
            new Text("Gjelder faktura", "Gjeld faktura", "Avser faktura", "About invoice");
    static final Text REFERENCE = new Text("KID", "KID", "OCR/referens", "Payment reference");
    static final Text PAYEE = new Text("Til konto", "Til konto", "Till konto", "To account");
    static final Text QUANTITY = new Text("Antall", "Mengd", "Antal", "Quantity");
    static final Text PRICE = new Text("Pris", "Pris", "Pris", "Price");
    static final Text AMOUNT = new Text("Beløp", "Beløp", "Belopp", "Amount");
    static final Text NET =
            new Text("Sum uten mva.", "Sum utan mva.", "Summa utan moms", "Total without VAT");
    static final Text VAT =
            new Text("Mva. %s %% av %s", "Mva. %s %% av %s", "Moms %s %% av %s", "VAT %s %% of %s");
    static final Text PREPAID = new Text("Forskudd", "Forskot", "Förskott", "Prepaid");
    static final Text ROUNDING = new Text("Avrunding", "Avrunding", "Avrundning", "Rounding");
    static final Text TO_PAY = new Text("Å betale", "Å betale", "Att betala", "To pay");
    static final Text TO_YOU = new Text("Til gode", "Til gode", "Till godo", "To your credit");
    static final Text STANDING = new Text("Status", "Status", "Status", "Status");
    static final Text LEFT = new Text("Gjenstår", "Står att", "Kvar", "Left");
    static final Text FROM_TO = new Text("%s – %s", "%s – %s", "%s – %s", "%s – %s");
    static final Text MADE_FROM =
            new Text(
                    "Laget av Svar etter opplysninger fra %s, slik de var %s. Dette er ikke selgerens eget dokument.",
                    "Laga av Svar etter opplysningar frå %s, slik dei var %s. Dette er ikkje seljarens eige dokument.",
                    "Gjord av Svar efter uppgifter från %s, som de var %s. Detta är inte säljarens eget dokument.",
                    "Made by Svar from what %s told us, as of %s. This is not the seller's own document.");

    private PdfTexts() {}
}
