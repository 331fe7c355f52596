package no.svar.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.stream.Stream;
import no.svar.regulation.PaymentReference.Check;
import no.svar.shared.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    static Stream<JsonNode> kids() {
        return Vectors.of("ID-KID");
    }

    @ParameterizedTest
    @MethodSource("kids")
    void saysWhichCheckAKidPasses(JsonNode vector) {
        var check = Check.valueOf(vector.path("algorithm").asText());
        var passed = PaymentReference.passed(vector.path("kid").asText());
        assertThat(passed.contains(check)).isEqualTo(isValid(vector));
    }

    static Stream<JsonNode> ocrs() {
        return Vectors.of("ID-OCR");
    }

    @ParameterizedTest
    @MethodSource("ocrs")
    void saysWhichCheckAnOcrReferencePasses(JsonNode vector) {
        var passed = PaymentReference.passed(vector.path("ocr").asText());
        assertThat(passed).contains(Check.MOD10);
        if (vector.path("lengthDigit").asBoolean()) {
            assertThat(passed).contains(Check.LENGTH_AND_MOD10);
        } else {
            assertThat(Luhn.complete(vector.path("base").asText())).isEqualTo(vector.path("ocr").asText());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "-", "12-4", "1234 5674", "123456", "12345678901234567890123456", "１２"})
    void passesNoCheckWithoutTheFormOfAReference(String reference) {
        assertThat(PaymentReference.passed(reference)).isEmpty();
        assertThat(PaymentReference.isValid(reference)).isFalse();
    }

    static Stream<JsonNode> bankgiros() {
        return Vectors.of("ID-BG");
    }

    @ParameterizedTest
    @MethodSource("bankgiros")
    void knowsBankgiroNumbers(JsonNode vector) {
        assertThat(Bankgiro.isValid(vector.path("bg").asText())).isEqualTo(isValid(vector));
        assertThat(Bankgiro.looksLike(vector.path("bg").asText())).isTrue();
    }

    static Stream<JsonNode> meteringPoints() {
        return Vectors.of("ID-GSRN");
    }

    @ParameterizedTest
    @MethodSource("meteringPoints")
    void knowsMeteringPoints(JsonNode vector) {
        assertThat(Gsrn.isValid(id(vector))).isEqualTo(isValid(vector));
    }

    static Stream<JsonNode> norwegians() {
        return Vectors.of("ID-FNR");
    }

    @ParameterizedTest
    @MethodSource("norwegians")
    void knowsNorwegiansByBothChecks(JsonNode vector) {
        assertThat(NationalId.passesCheckBefore2032(id(vector)))
                .isEqualTo(vector.path("validPre2032").asBoolean());
        assertThat(NationalId.isValid(id(vector), Country.NO, TODAY))
                .isEqualTo(vector.path("valid2032").asBoolean());
    }

    static Stream<JsonNode> swedes() {
        return Vectors.of("ID-PNR");
    }

    @ParameterizedTest
    @MethodSource("swedes")
    void knowsSwedes(JsonNode vector) {
        assertThat(NationalId.isValid(id(vector), Country.SE, TODAY)).isEqualTo(isValid(vector));
    }

    @ParameterizedTest
    @CsvSource({
        "121212-1212, 201212121212",
        "121212+1212, 191212121212",
        "20121212-1212, 201212121212",
        "640823-3234, 196408233234",
        "6408233234, 196408233234",
        "19090527+1474, 190905271474",
        "19730288-9931, 197302889931"
    })
    void writesSwedesInOneForm(String written, String normalised) {
        assertThat(NationalId.normalised(written, Country.SE, TODAY)).isEqualTo(normalised);
    }

    @Test
    void writesNorwegiansInOneForm() {
        assertThat(NationalId.normalised(" 130972 48022", Country.NO, TODAY)).isEqualTo("13097248022");
        assertThat(NationalId.normalised("12345678910", Country.NO, TODAY)).isNull();
    }

    static Stream<JsonNode> norwegianOrganisations() {
        return Vectors.of("ID-NOORG");
    }

    @ParameterizedTest
    @MethodSource("norwegianOrganisations")
    void knowsNorwegianOrganisations(JsonNode vector) {
        assertThat(OrganisationNumber.isValid(id(vector), Country.NO)).isEqualTo(isValid(vector));
    }

    static Stream<JsonNode> swedishOrganisations() {
        return Vectors.of("ID-SEORG");
    }

    @ParameterizedTest
    @MethodSource("swedishOrganisations")
    void knowsSwedishOrganisations(JsonNode vector) {
        assertThat(OrganisationNumber.isValid(id(vector), Country.SE)).isEqualTo(isValid(vector));
    }

    static Stream<JsonNode> ibans() {
        return Vectors.of("ID-IBAN");
    }

    @ParameterizedTest
    @MethodSource("ibans")
    void knowsIbans(JsonNode vector) {
        assertThat(Iban.isValid(vector.path("iban").asText())).isEqualTo(isValid(vector));
    }

    static Stream<JsonNode> accounts() {
        return Vectors.of("ID-KONTONR");
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void knowsNorwegianBankAccounts(JsonNode vector) {
        assertThat(BankAccount.isValid(id(vector))).isEqualTo(isValid(vector));
        assertThat(BankAccount.looksLike(id(vector))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "+47 912 34 567, NO, +4791234567",
        "0047 22 12 34 56, SE, +4722123456",
        "912 34 567, NO, +4791234567",
        "070-123 45 67, SE, +46701234567",
        "08-123 456 78, SE, +46812345678",
        "+46 (0)70 123 45 67, NO, +46701234567",
        "+45 32 12 34 56, NO, +4532123456",
        "+47 1234, NO,",
        "070-1234567, NO,",
        "70 123 45 67, SE,",
        "nobody@example.com, NO,"
    })
    void writesPhoneNumbersInOneForm(String written, Country country, String normalised) {
        assertThat(Phone.normalised(written, country)).isEqualTo(normalised);
    }

    private static String id(JsonNode vector) {
        return vector.path("id").asText();
    }

    private static boolean isValid(JsonNode vector) {
        return vector.path("valid").asBoolean();
    }
}
