package no.svar.queue;

import static no.svar.queue.Trial.waited;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.svar.queue.Replay.Answer;

/// Prints how well the model and the rules of others foretell waits: in the scenarios, in storms, with an
/// aged, a messy and a counted feed, and in the log of a real call centre where its file is given.
final class Backtest {

    static final long[] SEEDS = {101, 102, 103};

    private static final double[] AGES = {0, 5, 15, 30, 60, 120};

    /// What one scenario came to.
    private record Column(Scenario scenario, Trial trial, Figures ours, Figures headOfLine) {

        static Column of(Scenario scenario) {
            var trial = Trial.of(scenario, SEEDS);
            return new Column(scenario, trial, figures(trial.ours()), figures(trial.headOfLine()));
        }
    }

    private final List<Column> columns = Arrays.stream(Scenario.values()).map(Column::of).toList();

    private Backtest() {}

    public static void main(String[] args) throws IOException {
        var backtest = new Backtest();
        backtest.scenarios();
        backtest.counted();
        storms(Trial.of(Scenario.S3, SEEDS));
        feeds(Trial.of(Scenario.S3, SEEDS));
        if (args.length > 0 && Files.exists(Path.of(args[0]))) {
            bank(BankLog.read(Path.of(args[0])));
        }
    }

    private void scenarios() {
        head("MAE s / bias s of calls that waited");
        row("mean wait", column -> "%.0f".formatted(column.ours().meanWait()));
        for (var rule : Trial.RULES.entrySet()) {
            row(rule.getKey(), column -> errors(figures(column.trial().rule(rule.getValue()))));
        }
        row("**ours, P50**", column -> errors(column.ours()));
        row("kept by P90", column -> "%.3f".formatted(column.ours().kept()));
        row("below P50", column -> "%.3f".formatted(column.ours().below50()));
        row("pinball P90", column -> "%.1f".formatted(column.ours().pinball()));
        row("width P90 − P25", column -> "%.0f".formatted(column.ours().width()));
        row(
                "against HOL",
                column -> {
                    double ratio = column.ours().error() / column.headOfLine().error();
                    return "%+.0f %%".formatted(100 * (ratio - 1));
                });
        row("µs an event", column -> "%.1f".formatted(microseconds(column.trial())));
        var markov = Trial.of(Scenario.S1, SEEDS).rule(Rules.oracle(Scenario.S1));
        print("S1 with the true parameters: MAE %.2f s", figures(markov).error());
    }

    private void counted() {
        for (double poll : new double[] {15, 60}) {
            head("snapshots each %.0f s only: MAE / kept".formatted(poll));
            row("ours", column -> kept(figures(column.trial().polled(poll).ours())));
            row("HOL", column -> errors(figures(column.trial().polled(poll).oldestPolled())));
        }
    }

    private static void storms(Trial storms) {
        print("%nStorm windows of S3, a seed each:");
        for (var trial : storms.each()) {
            var replay = trial.replays().getFirst();
            var ours = figures(Storms.within(trial.ours(), replay));
            var headOfLine = figures(Storms.within(trial.headOfLine(), replay));
            print(
                    "%d calls, mean wait %.0f s: ours %s, HOL %s",
                    ours.calls(), ours.meanWait(), kept(ours), errors(headOfLine));
        }
    }

    private static void feeds(Trial clean) {
        print("%nS3, messy feed (1 %% lost, 2 %% twice, 5 %% late): MAE / kept");
        print("clean %s", kept(figures(clean.ours())));
        print("messy %s", kept(figures(clean.messy().ours())));
        print("messy with snapshots each 60 s %s", kept(figures(reconciled(clean).ours())));
        print("%nAge of the feed, S3: MAE / kept");
        for (double age : AGES) {
            var aged = clean.changed(replay -> Mess.aged(replay, age));
            print("%3.0f s %s", age, kept(figures(aged.ours())));
        }
    }

    /// A messy feed with snapshots each minute.
    static Trial reconciled(Trial clean) {
        return clean.changed(replay -> Mess.of(replay, replay.asks().size()).with(Polls.every(60, replay)));
    }

    private static void bank(Replay log) {
        var trial = new Trial(BankLog.PRIORS, List.of(log));
        print("%nAnonymous Bank: MAE s / bias s of all answered, of those that waited");
        for (var rule : Trial.RULES.entrySet()) {
            var answers = trial.rule(rule.getValue());
            print("| %s | %s | %s |", rule.getKey(), errors(Figures.of(answers)), errors(figures(answers)));
        }
        var ours = trial.ours();
        print("| **ours, P50** | %s | %s |", errors(Figures.of(ours)), errors(figures(ours)));
        print("| kept by P90 | %.3f | %.3f |", Figures.of(ours).kept(), figures(ours).kept());
    }

    /// Of this thread's own time, so that others on the machine do not count.
    static double microseconds(Trial trial) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        trial.ours();
        return (threads.getCurrentThreadCpuTime() - before) / 1e3 / trial.events();
    }

    static Figures figures(List<Answer> answers) {
        return Figures.of(waited(answers));
    }

    private static String errors(Figures figures) {
        return "%.1f/%+.0f".formatted(figures.error(), figures.bias());
    }

    private static String kept(Figures figures) {
        return "%.1f/%.3f".formatted(figures.error(), figures.kept());
    }

    private void head(String title) {
        print("");
        row(title, column -> column.scenario().name());
        row("---", _ -> "---");
    }

    private void row(String name, Function<Column, String> cell) {
        print("| %s | %s |", name, columns.stream().map(cell).collect(Collectors.joining(" | ")));
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
