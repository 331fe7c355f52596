package no.svar.claim;

import java.util.ArrayList;
import java.util.List;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// What else than a claim there is: often the answer is here already.
final class Options {

    private static final Text EXPLANATION =
            new Text(
                    "Se hver linje på fakturaen forklart.",
                    "Sjå kvar linje på fakturaen forklart.",
                    "Se varje rad på fakturan förklarad.",
                    "See every line of the invoice explained.");
    private static final Text PAYMENTS =
            new Text(
                    "Se hvilke betalinger vi har funnet for fakturaen.",
                    "Sjå kva betalingar vi har funne for fakturaen.",
                    "Se vilka betalningar vi har hittat för fakturan.",
                    "See which payments we found for the invoice.");
    private static final Text READING =
            new Text(
                    "Send inn målerstanden; er den godtatt, retter vi selv.",
                    "Send inn målarstanden; er han godteken, rettar vi sjølve.",
                    "Skicka in mätarställningen; godtas den rättar vi själva.",
                    "Send a reading; once it is accepted we correct it ourselves.");
    private static final Text COMPENSATION =
            new Text(
                    "Se hva strømbruddene dine gir, og når det betales.",
                    "Sjå kva straumbrota dine gir, og når det vert betalt.",
                    "Se vad dina avbrott ger och när det betalas.",
                    "See what your outages give, and when it is paid.");
    private static final Text PROMISES =
            new Text(
                    "Se hva vi har lovet deg, og om vi holdt det.",
                    "Sjå kva vi har lova deg, og om vi heldt det.",
                    "Se vad vi har lovat dig och om vi höll det.",
                    "See what we promised you, and whether we kept it.");
    private static final Text ACCESS =
            new Text(
                    "Se hvem som har sett på opplysningene dine.",
                    "Sjå kven som har sett på opplysningane dine.",
                    "Se vem som har tittat på dina uppgifter.",
                    "See who has looked at your data.");

    private Options() {}

    /// One of them.
    record Option(String code, Text text, @Nullable String href) {}

    static List<Option> of(Details details) {
        var options = new ArrayList<Option>();
        switch (details) {
            case Details.WrongInvoice wrong ->
                    options.add(
                            new Option(
                                    "SEE_EXPLANATION", EXPLANATION, invoice(wrong.invoice(), "explanation")));
            case Details.Refund refund ->
                    options.add(new Option("SEE_PAYMENTS", PAYMENTS, invoice(refund.invoice(), "payments")));
            case Details.MoreTimeToPay more ->
                    options.add(new Option("SEE_PAYMENTS", PAYMENTS, invoice(more.invoice(), "payments")));
            case Details.MissingPayment paid -> {
                var payments = invoice(paid.invoice(), "payments");
                options.add(
                        new Option("SEE_PAYMENTS", PAYMENTS, payments == null ? "/v1/invoices" : payments));
            }
            case Details.WrongReading wrong ->
                    options.add(new Option("SEND_READING", READING, readings(wrong)));
            case Details.OutageCompensation _ ->
                    options.add(new Option("SEE_COMPENSATION", COMPENSATION, "/v1/compensation"));
            case Details.BrokenPromise _ -> options.add(new Option("SEE_PROMISES", PROMISES, "/v1/promises"));
            case Details.DataAbuse _ -> options.add(new Option("SEE_ACCESS_LOG", ACCESS, "/v1/access-log"));
            case Details.Damage _, Details.MovingOrSwitching _, Details.Other _ -> {}
        }
        return options;
    }

    private static @Nullable String invoice(@Nullable String number, String part) {
        return number == null || !number.matches("[A-Za-z0-9._-]{1,40}")
                ? null
                : "/v1/invoices/" + number + "/" + part;
    }

    private static @Nullable String readings(Details.WrongReading wrong) {
        return wrong.meteringPoint() == null
                ? null
                : "/v1/metering-points/" + wrong.meteringPoint() + "/readings";
    }
}
