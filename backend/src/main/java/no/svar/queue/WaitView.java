package no.svar.queue;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.svar.shared.Country;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// What a caller gets to see of a queue.
@Serdeable
record WaitView(
        String queueId,
        String name,
        @Nullable String phone,
        Country country,
        State state,
        Freshness freshness,
        @Nullable Instant asOf,
        @Nullable Long ageSeconds,
        String text,
        @JsonProperty("wait") @Nullable Wait waiting,
        @Nullable Trend trend,
        @Nullable Integer waitingAbout,
        @Nullable Range usual,
        Hours hours,
        @Nullable Accuracy accuracy,
        List<Other> alternatives,
        @Nullable String notice) {

    private static final BigDecimal NINE_OF_TEN = new BigDecimal("0.9");
    private static final int OUTSPOKEN = 10;

    enum State {
        OPEN,
        CLOSED,
        UNKNOWN
    }

    /// The wait now, for computing with and for showing.
    @Serdeable
    record Wait(
            long lowSeconds,
            long typicalSeconds,
            long highSeconds,
            BigDecimal highProbability,
            Range shown,
            Basis basis) {}

    /// A range in steps, and in words.
    @Serdeable
    record Range(int lowMinutes, @Nullable Integer highMinutes, String text) {

        static Range of(MinuteRange range, boolean live, Language language) {
            return new Range(range.low(), range.high(), WaitWords.range(range, live).in(language));
        }
    }

    /// Whether the line is open, and when that changes.
    @Serdeable
    record Hours(boolean open, @Nullable Instant opensAt, @Nullable Instant closesAt, String text) {}

    /// How far such figures can be believed.
    @Serdeable
    record Accuracy(int days, BigDecimal keptShare, long samples, String text) {}

    /// What a caller can do instead.
    @Serdeable
    record Other(Alternative kind, @Nullable Long windowMinutes, String text) {}

    static WaitView of(Picture picture, Language language) {
        var queue = picture.queue();
        var figure = picture.figure();
        var doors = picture.doors();
        var age = picture.age();
        var notice = WaitWords.notice(picture);
        return new WaitView(
                queue.id(),
                queue.name().in(language),
                queue.phone(),
                queue.country(),
                state(picture.freshness()),
                picture.freshness(),
                picture.asOf(),
                age == null ? null : age.toSeconds(),
                WaitWords.all(picture, language),
                wait(picture, language),
                figure == null ? null : figure.trend(),
                figure == null ? null : about(figure.waiting()),
                picture.usual() == null ? null : Range.of(picture.usual().range(), false, language),
                new Hours(
                        doors.open(),
                        doors.open() ? null : doors.changesAt(),
                        doors.open() ? doors.changesAt() : null,
                        WaitWords.hours(picture).in(language)),
                accuracy(picture.kept(), language),
                others(picture, language),
                notice == null ? null : notice.in(language));
    }

    private static State state(Freshness freshness) {
        return switch (freshness) {
            case LIVE, DELAYED, STALE -> State.OPEN;
            case UNKNOWN -> State.UNKNOWN;
            case CLOSED -> State.CLOSED;
        };
    }

    private static @Nullable Wait wait(Picture picture, Language language) {
        var figure = picture.figure();
        return figure == null
                ? null
                : new Wait(
                        figure.lowSeconds(),
                        figure.typicalSeconds(),
                        figure.highSeconds(),
                        NINE_OF_TEN,
                        Range.of(figure.shown(), picture.isEmpty(), language),
                        figure.basis());
    }

    /// Beyond ten, to the nearest five: nobody should count along.
    private static int about(int waiting) {
        return waiting <= OUTSPOKEN ? waiting : Math.round(waiting / 5f) * 5;
    }

    private static @Nullable Accuracy accuracy(@Nullable KeptRanges kept, Language language) {
        return kept == null
                ? null
                : new Accuracy(
                        kept.days(), kept.keptShare(), kept.samples(), WaitWords.kept(kept).in(language));
    }

    /// Nobody is told when a queue is short that is short, or that nobody sees; where the wait is long, what
    /// does away with it comes first.
    private static List<Other> others(Picture picture, Language language) {
        var kinds = new ArrayList<>(picture.queue().alternatives());
        if (picture.isEmpty() || !picture.freshness().bearsNumbers()) {
            kinds.remove(Alternative.WATCH);
        }
        if (picture.figure() != null && picture.figure().shown().isOverAnHour()) {
            kinds.sort(Comparator.comparing(WaitView::isNoWayAround));
        }
        return kinds.stream().map(kind -> other(kind, picture.queue(), language)).toList();
    }

    private static boolean isNoWayAround(Alternative kind) {
        return kind != Alternative.CALLBACK && kind != Alternative.CLAIM;
    }

    private static Other other(Alternative kind, PhoneQueue queue, Language language) {
        return new Other(
                kind,
                kind == Alternative.CALLBACK ? queue.callbackWindow().toMinutes() : null,
                WaitWords.alternative(kind, queue).in(language));
    }
}
