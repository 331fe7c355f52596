package no.svar.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.svar.claim.RantKind.Because;
import no.svar.claim.RantKind.Confidence;

/// Weighs the signals of a text: each counts once for its kind, however often it is said.
final class RantKinds {

    private static final RantPhrases<RantSignal> SIGNALS = RantPhrases.read("signals.txt", RantSignal.class);
    private static final int MOST_KINDS = 3;
    private static final int SURE = 5;
    private static final int LIKELY = 3;
    private static final int LEAD = 2;

    /// Which of two kinds goes first where as much speaks for both: what is rarer said by chance.
    private static final List<ClaimKind> ORDER =
            List.of(
                    ClaimKind.DATA_ABUSE,
                    ClaimKind.MORE_TIME_TO_PAY,
                    ClaimKind.DAMAGE,
                    ClaimKind.MISSING_PAYMENT,
                    ClaimKind.WRONG_READING,
                    ClaimKind.REFUND,
                    ClaimKind.OUTAGE_COMPENSATION,
                    ClaimKind.BROKEN_PROMISE,
                    ClaimKind.MOVING_OR_SWITCHING,
                    ClaimKind.WRONG_INVOICE,
                    ClaimKind.OTHER);

    private final Map<RantSignal, Because> signals = new EnumMap<>(RantSignal.class);

    private RantKinds(RantText text, List<RantPromise> promises) {
        for (var hit : text.find(SIGNALS)) {
            add(hit.meaning(), text.words().get(hit.first()).from(), text.words().get(hit.last()).to());
        }
        for (var promise : promises) {
            add(RantSignal.PROMISE_GIVEN, promise.from(), promise.to());
        }
        forgetWhatIsExplained();
    }

    static RantKinds of(RantText text, List<RantPromise> promises) {
        return new RantKinds(text, promises);
    }

    /// Of several places the one with the fewest words between its ends is shown.
    private void add(RantSignal signal, int from, int to) {
        var known = signals.get(signal);
        if (known == null || to - from < known.to() - known.from()) {
            signals.put(signal, new Because(signal, from, to));
        }
    }

    /// Words that have another meaning beside other words.
    private void forgetWhatIsExplained() {
        if (has(RantSignal.BROKEN_THING) || has(RantSignal.VOLTAGE_FAULT)) {
            signals.remove(RantSignal.OUTAGE_NOW);
        }
        if (has(RantSignal.OUTAGE_NOW) && has(RantSignal.COMPENSATION)) {
            signals.remove(RantSignal.OUTAGE_NOW);
        }
    }

    boolean has(RantSignal signal) {
        return signals.containsKey(signal);
    }

    /// The kinds that are likeliest, at most three; `OTHER` where nothing speaks for any.
    ///
    /// @param isGrave where somebody is threatened or in danger, words in passing do not decide
    List<RantKind> kinds(boolean isGrave) {
        var scores = new EnumMap<ClaimKind, Integer>(ClaimKind.class);
        signals.keySet().forEach(signal -> scores.merge(signal.kind(), signal.weight(), Integer::sum));
        if (scores.values().stream().noneMatch(score -> score >= (isGrave ? LIKELY : 1))) {
            return List.of(new RantKind(ClaimKind.OTHER, Confidence.LOW, because(ClaimKind.OTHER)));
        }
        var ranked =
                scores.keySet().stream()
                        .sorted(
                                Comparator.comparingInt((ClaimKind kind) -> -scores.getOrDefault(kind, 0))
                                        .thenComparingInt(ORDER::indexOf))
                        .limit(MOST_KINDS)
                        .toList();
        var kinds = new ArrayList<RantKind>();
        for (int at = 0; at < ranked.size(); at++) {
            int score = scores.getOrDefault(ranked.get(at), 0);
            int next = at + 1 < ranked.size() ? scores.getOrDefault(ranked.get(at + 1), 0) : 0;
            kinds.add(
                    new RantKind(
                            ranked.get(at),
                            confidence(score, score - next, at == 0),
                            because(ranked.get(at))));
        }
        return List.copyOf(kinds);
    }

    private static Confidence confidence(int score, int lead, boolean isFirst) {
        if (isFirst && score >= SURE && lead >= LEAD) {
            return Confidence.HIGH;
        }
        return score >= LIKELY ? Confidence.MEDIUM : Confidence.LOW;
    }

    private List<Because> because(ClaimKind kind) {
        return signals.values().stream()
                .filter(because -> because.signal().kind() == kind)
                .sorted(
                        Comparator.comparingInt((Because because) -> -because.signal().weight())
                                .thenComparingInt(Because::from))
                .toList();
    }
}
