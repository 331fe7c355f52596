package no.svar.outage;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import no.svar.edge.PreparedAnswer;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// The answers of one picture, each written when it is first asked for and kept until the picture changes.
///
/// Whoever asks for ever other things fills it up; from then on what is new is written each time.
final class PreparedPages {

    private static final long MOST_BYTES = 32L << 20;
    private static final int OVERHEAD = 256;

    private record Asked(String uri, Language language) {}

    private final ConcurrentHashMap<Asked, PreparedAnswer> answers = new ConcurrentHashMap<>();
    private final LongAdder bytes = new LongAdder();

    @Nullable PreparedAnswer find(String uri, Language language) {
        return answers.get(new Asked(uri, language));
    }

    PreparedAnswer keep(String uri, Language language, Supplier<PreparedAnswer> written) {
        var answer = written.get();
        if (bytes.sum() < MOST_BYTES && answers.putIfAbsent(new Asked(uri, language), answer) == null) {
            bytes.add(answer.json().length + (long) uri.length() + OVERHEAD);
        }
        return answer;
    }
}
