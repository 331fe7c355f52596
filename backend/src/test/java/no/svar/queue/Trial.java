package no.svar.queue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import no.svar.queue.Replay.Answer;
import no.svar.queue.Replay.Asked;

/// One past, or several, on which the model and the rules of others are tried: four days to warm up, then
/// every call that waited is asked about just before it joins.
record Trial(Priors priors, List<Replay> replays) {

    /// The rules of others, by what they are called.
    static final Map<String, ToDoubleFunction<Rules>> RULES = new LinkedHashMap<>();

    static {
        RULES.put("mean last 15 min (Twilio)", Rules::mean15);
        RULES.put("EWMA 1/4 (Asterisk)", Rules::asterisk);
        RULES.put("(Q+1)AHT5/busy (Cisco)", Rules::cisco);
        RULES.put("(Q+1)AHT/s (Genesys, Google)", Rules::genesys);
        RULES.put("same × (1−abandon)", Rules::genesysCloud);
        RULES.put("LES", Rules::lastServed);
        RULES.put("HOL (AWS sample)", Rules::headOfLine);
        RULES.put("QL_m", Rules::markov);
    }

    /// The model as callers meet it.
    private record Ours(QueueModel model) implements Asked {

        @Override
        public void hear(CallEvent event) {
            model.apply(event);
        }

        @Override
        public double[] answer(double now) {
            return answer(new Replay.Ask(now, 0, 0));
        }

        @Override
        public double[] answer(Replay.Ask ask) {
            var range = model.estimate(Moments.instant(ask.at()), ask.priority()).range();
            return range == null ? new double[3] : new double[] {range.p25(), range.p50(), range.p90()};
        }
    }

    static Trial of(Scenario scenario, boolean staffTold, long... seeds) {
        return new Trial(
                scenario.priors(),
                Arrays.stream(seeds)
                        .mapToObj(seed -> Replay.of(CallCentre.play(scenario, seed), staffTold))
                        .toList());
    }

    /// The staff is told in all but S6, whose agents have another queue.
    static Trial of(Scenario scenario, long... seeds) {
        return of(scenario, scenario != Scenario.S6, seeds);
    }

    Trial changed(UnaryOperator<Replay> change) {
        return new Trial(priors, replays.stream().map(change).toList());
    }

    Trial messy() {
        return changed(replay -> Mess.of(replay, replay.asks().size()));
    }

    /// Nothing but snapshots (mode B).
    Trial polled(double seconds) {
        return changed(replay -> new Replay(Polls.every(seconds, replay), replay.asks()));
    }

    List<Answer> rule(ToDoubleFunction<Rules> rule) {
        return ask(() -> new Rules(priors, rule));
    }

    List<Answer> ours() {
        return ask(() -> new Ours(new QueueModel(priors)));
    }

    List<Answer> headOfLine() {
        return rule(Rules::headOfLine);
    }

    List<Answer> oldestPolled() {
        return ask(Polls.Oldest::new);
    }

    List<Answer> ask(Supplier<Asked> asked) {
        var answers = new ArrayList<Answer>();
        for (var replay : replays) {
            replay.ask(asked.get()).stream()
                    .filter(answer -> answer.ask().day() >= Scenario.WARM_UP_DAYS)
                    .forEach(answers::add);
        }
        return answers;
    }

    /// Each past by itself.
    List<Trial> each() {
        return replays.stream().map(replay -> new Trial(priors, List.of(replay))).toList();
    }

    /// Our answers in storms.
    List<Answer> oursInStorms() {
        return each().stream()
                .flatMap(trial -> Storms.within(trial.ours(), trial.replays().getFirst()).stream())
                .toList();
    }

    static List<Answer> waited(List<Answer> answers) {
        return answers.stream().filter(answer -> answer.ask().waited() > 0).toList();
    }

    int events() {
        return replays.stream().mapToInt(replay -> replay.events().size()).sum();
    }
}
