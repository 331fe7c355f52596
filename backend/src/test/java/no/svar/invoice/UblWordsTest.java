package no.svar.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UblWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Strøm, spotpris NO1              | ENERGY",
                "Straumforbruk                    | ENERGY",
                "Elpris, rörligt SE3              | ENERGY",
                "Electricity, hourly price        | ENERGY",
                "Påslag                           | ENERGY_MARKUP",
                "Rörligt påslag elhandel          | ENERGY_MARKUP",
                "Elcertifikat                     | ENERGY_CERTIFICATE",
                "Fastbeløp strøm                  | ENERGY_FIXED",
                "Fast månadsavgift                | ENERGY_FIXED",
                "Nettleie energiledd dag          | GRID_ENERGY",
                "Nettleige                        | GRID_ENERGY",
                "Elöverföring                     | GRID_ENERGY",
                "Grid fee, energy part            | GRID_ENERGY",
                "Nettleie kapasitetsledd 5–10 kW  | GRID_CAPACITY",
                "Effektavgift                     | GRID_CAPACITY",
                "Nettleie fastledd                | GRID_FIXED",
                "Elnät, fast avgift 20 A          | GRID_FIXED",
                "Elnätsabonnemang                 | GRID_FIXED",
                "Elavgift                         | ELECTRICITY_TAX",
                "Energiskatt                      | ELECTRICITY_TAX",
                "Enova-avgift                     | ENOVA_LEVY",
                "Strømstøtte                      | POWER_SUPPORT",
                "Elstöd                           | POWER_SUPPORT",
                "Norgespris                       | NORGESPRIS",
                "Avbrottsersättning               | OUTAGE_COMPENSATION",
                "Fakturagebyr                     | INVOICE_FEE",
                "Fakturaavgift                    | INVOICE_FEE",
                "Purregebyr                       | REMINDER_FEE",
                "Påminnelseavgift                 | REMINDER_FEE",
                "Forsinkelsesrente                | LATE_INTEREST",
                "Dröjsmålsränta                   | LATE_INTEREST",
                "Ränta                            | LATE_INTEREST",
                "Korrigering av tidligere strøm   | CORRECTION",
                "Avräkning energiskatt            | CORRECTION",
                "Velkomstrabatt                   | DISCOUNT",
                "Laptop computer                  | OTHER",
                "Elin Strand                      | OTHER",
                "''                               | OTHER"
            })
    void tellsTheKindByTheSellersWords(String text, LineKind kind) {
        assertThat(UblWords.kindOf(text)).isEqualTo(kind);
    }
}
