package no.svar.queue;

import static no.svar.queue.Backtest.SEEDS;
import static no.svar.queue.Backtest.figures;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The figures that the estimator is to reach, on the seeds that they were set for.
class EstimatorFiguresTest {

    private static final Path BANK =
            Path.of(System.getenv("SVAR_REPOSITORY"), "../shared/queue/data/bank-calls-feb-01-14.tsv");

    @ParameterizedTest
    @CsvSource({
        "S1, 28.5, .75, .88",
        "S2, 35, .75, .88",
        "S3, 38, .75, .88",
        "S4, 42, .75, .88",
        "S5, 148, .75, .88",
        "S6, 57, .85, .87"
    })
    void foretellsWaitsInEveryScenario(
            Scenario scenario, double most, double ofHeadOfLine, double leastKept) {
        var trial = Trial.of(scenario, SEEDS);

        var ours = figures(trial.ours());

        assertThat(ours.error()).isLessThanOrEqualTo(most);
        assertThat(ours.error()).isLessThanOrEqualTo(ofHeadOfLine * figures(trial.headOfLine()).error());
        assertThat(ours.kept()).isBetween(leastKept, .93);
        assertThat(ours.below50()).isBetween(.46, .53);
    }

    @Test
    void comesCloseToWhoKnowsTheTrueParameters() {
        var trial = Trial.of(Scenario.S1, SEEDS);

        var oracle = figures(trial.rule(Rules.oracle(Scenario.S1)));

        assertThat(figures(trial.ours()).error()).isLessThanOrEqualTo(1.03 * oracle.error());
    }

    @Test
    void holdsInStorms() {
        var storms = figures(Trial.of(Scenario.S3, SEEDS).oursInStorms());

        assertThat(storms.calls()).isGreaterThan(10_000);
        assertThat(storms.error()).isLessThanOrEqualTo(55);
        assertThat(storms.kept()).isGreaterThanOrEqualTo(.88);
    }

    @Test
    void losesLittleToAMessyFeedWithSnapshots() {
        var clean = Trial.of(Scenario.S3, SEEDS);

        var messy = figures(Backtest.reconciled(clean).ours());

        assertThat(messy.error()).isLessThanOrEqualTo(1.06 * figures(clean.ours()).error());
        assertThat(messy.kept()).isGreaterThanOrEqualTo(.88);
    }

    @Test
    void isCalibratedOnWhatAnAgedFeedLetCallersSee() {
        var aged = Trial.of(Scenario.S3, SEEDS[0]).changed(replay -> Mess.aged(replay, 60));

        var figures = figures(aged.ours());

        assertThat(figures.error()).isLessThanOrEqualTo(50);
        assertThat(figures.kept()).isGreaterThanOrEqualTo(.83);
    }

    @ParameterizedTest
    @CsvSource({"S1", "S2", "S3", "S4", "S5"})
    void needsNoMoreThanCounts(Scenario scenario) {
        var polled = Trial.of(scenario, SEEDS).polled(15);

        var ours = figures(polled.ours());

        assertThat(ours.kept()).isBetween(.87, .92);
        assertThat(ours.error()).isLessThanOrEqualTo(.95 * figures(polled.oldestPolled()).error());
    }

    @Test
    void takesFewMicrosecondsForAnEvent() {
        var trial = Trial.of(Scenario.S3, SEEDS[0]);
        trial.ours();

        assertThat(Backtest.microseconds(trial)).isLessThanOrEqualTo(50);
    }

    @Test
    void foretellsWaitsOfARealCallCentre() throws IOException {
        assumeTrue(Files.exists(BANK), "the log lies beside the repository only where it is evaluated");
        var trial = new Trial(BankLog.PRIORS, List.of(BankLog.read(BANK)));

        var ours = Figures.of(trial.ours());

        assertThat(ours.error()).isLessThanOrEqualTo(31);
        assertThat(ours.error()).isLessThanOrEqualTo(.82 * Figures.of(trial.headOfLine()).error());
        assertThat(ours.kept()).isBetween(.88, .94);
    }
}
