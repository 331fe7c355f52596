package no.svar.queue;

import java.util.List;
import no.svar.queue.Replay.Answer;

/// How good answers were: seconds, and shares of calls.
record Figures(
        int calls,
        double meanWait,
        double error,
        double bias,
        double kept,
        double below50,
        double pinball,
        double width) {

    static Figures of(List<Answer> answers) {
        double n = answers.size();
        double wait = 0;
        double error = 0;
        double bias = 0;
        double kept = 0;
        double below = 0;
        double pinball = 0;
        double width = 0;
        for (var answer : answers) {
            double[] q = answer.quantiles();
            double v = answer.ask().waited();
            double point = q.length == 1 ? q[0] : q[1];
            double upper = q[q.length - 1];
            wait += v;
            error += Math.abs(v - point);
            bias += point - v;
            kept += v <= upper ? 1 : 0;
            below += v <= point ? 1 : 0;
            pinball += Math.max(0.9 * (v - upper), -0.1 * (v - upper));
            width += upper - q[0];
        }
        return new Figures(
                answers.size(), wait / n, error / n, bias / n, kept / n, below / n, pinball / n, width / n);
    }
}
