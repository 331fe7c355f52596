package no.svar.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What may be said of a queue at an instant, before it is put in words. Pure: silence never becomes a
/// number.
///
/// @param asOf when its exchange was last heard; null where it never was, or where the line is closed
/// @param figure null unless it is LIVE or DELAYED
/// @param usual of this half hour of the week; null where too little is known
record Picture(
        PhoneQueue queue,
        Instant now,
        Freshness freshness,
        @Nullable Instant asOf,
        @Nullable Figure figure,
        @Nullable Usual usual,
        Doors doors,
        @Nullable KeptRanges kept) {

    /// What was learnt of a queue over weeks.
    record Experience(@Nullable Usual usual, @Nullable KeptRanges kept) {

        static final Experience NONE = new Experience(null, null);
    }

    /// @param before the picture that was shown until now, whose numbers may stand for a while
    static Picture of(
            PhoneQueue queue,
            @Nullable Published published,
            Experience experience,
            @Nullable Picture before,
            Instant now) {
        var doors = Doors.at(now, queue.hours(), published == null ? null : published.hours());
        var usual = experience.usual != null && experience.usual.isTold() ? experience.usual : null;
        var kept = experience.kept != null && experience.kept.isTold() ? experience.kept : null;
        if (!doors.open()) {
            return new Picture(queue, now, Freshness.CLOSED, null, null, null, doors, kept);
        }
        var asOf = published == null ? null : published.estimate().asOf();
        var freshness = Freshness.of(asOf == null ? null : age(asOf, now));
        Figure figure = null;
        if (published != null && freshness.bearsNumbers()) {
            figure = Figure.of(published, freshness == Freshness.DELAYED, now);
            if (figure == null) {
                freshness = Freshness.UNKNOWN;
            } else if (before != null && before.freshness == freshness) {
                figure = figure.after(before.figure);
            }
        }
        return new Picture(queue, now, freshness, asOf, figure, usual, doors, kept);
    }

    private static Duration age(Instant asOf, Instant now) {
        var age = Duration.between(asOf, now);
        return age.isNegative() ? Duration.ZERO : age;
    }

    @Nullable Duration age() {
        return asOf == null ? null : age(asOf, now);
    }

    /// There is nobody to wait for: never said of a queue that is not heard at this very moment.
    boolean isEmpty() {
        return figure != null && freshness == Freshness.LIVE && figure.shown().isNothing();
    }

    /// Whether the same is shown, but for its age.
    boolean looksLike(@Nullable Picture other) {
        return other != null
                && freshness == other.freshness
                && Objects.equals(figure, other.figure)
                && Objects.equals(usual, other.usual)
                && doors.equals(other.doors)
                && Objects.equals(kept, other.kept);
    }
}
