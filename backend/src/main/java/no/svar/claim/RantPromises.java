package no.svar.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.svar.claim.RantPhrases.Hit;
import no.svar.claim.RantPromise.Way;
import no.svar.claim.RantPromise.What;
import org.jspecify.annotations.Nullable;

/// Finds what the customer says that the company has promised: one for each sentence that tells of one.
final class RantPromises {

    private static final RantPhrases<RantCue> CUES = RantPhrases.read("cues.txt", RantCue.class);
    private static final int LONGEST_TEXT = 300;
    private static final int MOST = 5;

    private final RantText text;
    private final List<Hit<RantCue>> cues;

    /// The first telling of a promise in each sentence that tells of one.
    private final List<Hit<RantCue>> told = new ArrayList<>();

    private RantPromises(RantText text) {
        this.text = text;
        this.cues = text.find(CUES);
        var seen = new HashSet<Integer>();
        var refused = cues.stream().filter(hit -> hit.meaning() == RantCue.NOT_PROMISED).toList();
        for (var hit : cues) {
            boolean isTold = hit.meaning() == RantCue.PROMISED && !isRefused(hit, refused);
            if (isTold && told.size() < MOST && seen.add(sentence(hit))) {
                told.add(hit);
            }
        }
    }

    static RantPromises in(RantText text) {
        return new RantPromises(text);
    }

    private static boolean isRefused(Hit<RantCue> hit, List<Hit<RantCue>> refused) {
        return refused.stream()
                .limit(MOST)
                .anyMatch(other -> other.first() <= hit.last() && hit.first() <= other.last());
    }

    Set<Integer> sentences() {
        return told.stream().map(this::sentence).collect(Collectors.toUnmodifiableSet());
    }

    /// Days after what was to be done say by when; days before it say when that was promised.
    List<RantPromise> with(List<RantDate> dates) {
        return told.stream().map(hit -> promise(hit, dates)).toList();
    }

    private RantPromise promise(Hit<RantCue> hit, List<RantDate> dates) {
        int begin = hit.first();
        int end = hit.last();
        while (begin > 0 && text.words().get(begin - 1).sentence() == sentence(hit)) {
            begin--;
        }
        while (end + 1 < text.words().size() && text.words().get(end + 1).sentence() == sentence(hit)) {
            end++;
        }
        var action = action(hit, end);
        int from = text.words().get(begin).from();
        int to = Math.min(text.words().get(end).to(), from + LONGEST_TEXT);
        int doing = text.words().get(action == null ? hit.last() : action.first()).from();
        var its = dates.stream().filter(date -> date.from() >= from && date.to() <= to).toList();
        var due = its.stream().filter(date -> date.from() > doing).findFirst().orElse(null);
        var given = its.stream().filter(date -> date.from() < doing).findFirst().orElse(null);
        return new RantPromise(
                text.text().substring(from, whole(to)).strip(),
                action == null ? What.OTHER : What.valueOf(action.meaning().name()),
                way(begin, end, action),
                day(due),
                day(given),
                from,
                to);
    }

    /// Does not cut a character in two.
    private int whole(int end) {
        return Character.isHighSurrogate(text.text().charAt(end - 1)) ? end - 1 : end;
    }

    private static @Nullable LocalDate day(@Nullable RantDate date) {
        return date == null ? null : date.latest();
    }

    /// What was to be done: the first such word from the promise on.
    private @Nullable Hit<RantCue> action(Hit<RantCue> promise, int end) {
        return cues.stream()
                .filter(hit -> isAction(hit.meaning()))
                .filter(hit -> hit.first() > promise.first() && hit.last() <= end)
                .findFirst()
                .orElse(null);
    }

    private static boolean isAction(RantCue cue) {
        return switch (cue) {
            case CALL, REPLY, FIX, PAYOUT, VISIT -> true;
            case PROMISED, NOT_PROMISED, BY_CALL, BY_LETTER, BY_CHAT, BY_VISIT -> false;
        };
    }

    private @Nullable Way way(int begin, int end, @Nullable Hit<RantCue> action) {
        return cues.stream()
                .filter(hit -> hit.first() >= begin && hit.last() <= end)
                .filter(hit -> action == null || hit.first() != action.first())
                .map(hit -> way(hit.meaning()))
                .filter(way -> way != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Way way(RantCue cue) {
        return switch (cue) {
            case BY_CALL -> Way.CALL;
            case BY_LETTER -> Way.LETTER;
            case BY_CHAT -> Way.CHAT;
            case BY_VISIT -> Way.VISIT;
            case PROMISED, NOT_PROMISED, CALL, REPLY, FIX, PAYOUT, VISIT -> null;
        };
    }

    private int sentence(Hit<RantCue> hit) {
        return text.words().get(hit.first()).sentence();
    }
}
