package no.svar.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is packed comes out as it went in, with every field and with as few as there can be.
class PackedTest {

    @Test
    void keepsEveryField() {
        var day = LocalDate.of(2026, 10, 31);
        var line =
                new Line(
                        1,
                        LineKind.ENERGY,
                        "Strøm \"spot\" \\ ŋ",
                        new BigDecimal("512.345"),
                        "KWH",
                        new BigDecimal("0.812500"),
                        -41_628,
                        "S",
                        new BigDecimal("25"),
                        day.withDayOfMonth(1),
                        day,
                        Basis.FINALLY_ESTIMATED,
                        "707057500012345671");
        var whole =
                new Document(
                        new Seller("Kraftlaget", "974760673", Seller.Role.BOTH),
                        List.of(line),
                        List.of(new VatShare("S", new BigDecimal("25.0"), -41_628, -10_407)),
                        -10_407,
                        100,
                        -3,
                        List.of(new Dunning(Dunning.Step.REMINDER, day, 3_800)));

        assertThat(Unpacked.of(Packed.pack(whole))).isEqualTo(whole);
    }

    @Test
    void keepsNothingWhereNothingIs() {
        var line =
                new Line(
                        1,
                        LineKind.OTHER,
                        "Rest",
                        null,
                        null,
                        null,
                        0,
                        "O",
                        BigDecimal.ZERO,
                        null,
                        null,
                        Basis.UNKNOWN,
                        null);
        var bare =
                new Document(
                        new Seller("Kraftlaget", null, Seller.Role.UNKNOWN),
                        List.of(line),
                        List.of(),
                        0,
                        0,
                        0,
                        List.of());

        assertThat(Unpacked.of(Packed.pack(bare))).isEqualTo(bare);
    }
}
