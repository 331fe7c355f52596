package no.svar.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import no.svar.Plan;
import no.svar.Portal;
import no.svar.Statements;
import no.svar.access.Machines;
import no.svar.regulation.Gsrn;
import no.svar.shared.Country;
import org.junit.jupiter.api.Test;

class PointFactsTest {

    private final PointFacts facts = Portal.bean(PointFacts.class);

    @Test
    void knowsWhatOtherRoomsNeedOfManyPointsByOneStatement() {
        var home = Points.aPoint().with("expectedAnnualGridCostMinor", 1_234_500);
        var cabin = Points.aPoint().inSweden().with("use", "HOLIDAY_HOME");
        home.known();
        cabin.known();
        var unknown = Points.newId();

        var ids = Stream.of(home.id(), cabin.id(), unknown).map(Gsrn::number).toList();
        assertThat(Statements.preparedBy(() -> facts.of(ids))).hasSize(1);
        var known = facts.of(ids);

        assertThat(known)
                .containsOnlyKeys(Gsrn.number(home.id()), Gsrn.number(cabin.id()))
                .containsValue(
                        new PointFact(
                                Gsrn.number(home.id()),
                                Country.NO,
                                Use.HOUSEHOLD,
                                "0560",
                                "Oslo",
                                "Nettlaget",
                                1_234_500L,
                                Instant.parse("2026-01-01T06:00:00Z"),
                                Machines.SOURCE))
                .containsValue(
                        new PointFact(
                                Gsrn.number(cabin.id()),
                                Country.SE,
                                Use.HOLIDAY_HOME,
                                "11122",
                                "Stockholm",
                                "Nettlaget",
                                null,
                                Instant.parse("2026-01-01T06:00:00Z"),
                                Machines.SOURCE));
    }

    @Test
    void pagesThroughThePointsOfPostalCodesInTheOrderOfTheirNumbers() {
        var code = aPostalCode();
        var other = aPostalCode();
        var points =
                Stream.of(code, code, other, spaced(code), other)
                        .map(postal -> Points.aPoint().inSweden().with("postalCode", postal).known())
                        .map(Gsrn::number)
                        .sorted()
                        .toList();

        var first = facts.inPostalCodes(Country.SE, List.of(code, other), 0, 2);
        var second = facts.inPostalCodes(Country.SE, List.of(code, other), first.getLast(), 100);

        assertThat(Stream.concat(first.stream(), second.stream())).containsExactlyElementsOf(points);
        assertThat(first).hasSize(2);
        assertThat(facts.inPostalCodes(Country.SE, List.of(code), 0, 100)).hasSize(3);
        assertThat(facts.inPostalCodes(Country.NO, List.of(code, other), 0, 100)).isEmpty();
    }

    @Test
    void asksNothingForNothingAndRefusesMoreThanAThousand() {
        var prepared =
                Statements.preparedBy(() -> {
                    assertThat(facts.of(List.of())).isEmpty();
                    assertThat(facts.inPostalCodes(Country.NO, List.of(), 0, 10)).isEmpty();
                });
        assertThat(prepared).isEmpty();
        assertThatThrownBy(() -> facts.of(Collections.nCopies(PointFacts.MOST + 1, 1L)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pagesAlongAnIndex() {
        assertThat(
                        Plan.of(PointFactRows.BY_POSTAL_CODE.sql(1), "'NO'", "'0560'", "0", "1000")
                                .toLowerCase(Locale.ROOT))
                .contains("metering_point_postal_ix");
    }

    /// One of those that no town has.
    private static String aPostalCode() {
        return "0%04d".formatted(ThreadLocalRandom.current().nextInt(10_000));
    }

    private static String spaced(String code) {
        return code.substring(0, 3) + " " + code.substring(3);
    }
}
