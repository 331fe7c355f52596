package no.svar.meter;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import no.svar.meter.Meters.Held;
import no.svar.meter.PatchyDays.Patches;
import no.svar.regulation.ReadingWindows;
import no.svar.shared.Country;
import no.svar.shared.Period;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Where a metering point stands: how it is read, what came last, what is expected and what happens next.
///
/// @param readings the newest that the customer may see, newest first
/// @param patches what is estimated or missing of the last weeks; null where no values have come at all
/// @param days how many days of the last weeks are the customer's own and due
record ReadingStatus(
        Held held,
        List<RegisterReading> readings,
        @Nullable Patches patches,
        List<LocalDate> days,
        LocalDate today) {

    /// How the meter's values come.
    enum Way {
        AUTOMATIC,
        REGISTER,
        UNKNOWN
    }

    /// What is expected next.
    enum What {
        READING,
        AUTOMATIC_VALUES
    }

    Way way() {
        var point = held.point();
        if (point == null) {
            return Way.UNKNOWN;
        }
        return point.resolution() == Resolution.REGISTER ? Way.REGISTER : Way.AUTOMATIC;
    }

    /// The newest reading, whatever has become of it, but for those that a later one has replaced.
    @Nullable RegisterReading last() {
        return readings.stream().filter(reading -> !reading.isReplaced()).findFirst().orElse(null);
    }

    /// When the next reading is due; null where we do not know, or none is.
    @Nullable Period window() {
        var point = held.point();
        if (point == null || way() != Way.REGISTER || point.country() != Country.NO) {
            return null;
        }
        var counted = readings.stream().filter(reading -> reading.state().counts()).findFirst();
        return ReadingWindows.nextReading(
                counted.map(RegisterReading::readOn).orElse(null), point.expectedAnnualKwh(), today);
    }

    Owner owner() {
        var last = last();
        return last == null ? Owner.GRID_COMPANY : last.owner();
    }

    /// How many values of the last weeks are guessed.
    long estimated() {
        return patches == null ? 0 : patches.estimated();
    }

    /// How many values of the last weeks have not come, with whole days counted by the intervals they lack.
    long missing() {
        var known = patches == null ? 0 : patches.days();
        var lacking = Math.max(0, days.size() - known);
        return (patches == null ? 0 : patches.missing())
                + lacking * Duration.ofDays(1).dividedBy(held.resolution());
    }

    NextStep next() {
        return switch (way()) {
            case UNKNOWN -> NextStep.of(NextStep.What.WAIT, MeterWords.NOT_DESCRIBED);
            case AUTOMATIC ->
                    estimated() + missing() == 0
                            ? NextStep.of(NextStep.What.NOTHING, MeterWords.NOTHING_TO_DO)
                            : NextStep.of(
                                    NextStep.What.WAIT,
                                    MeterWords.PATCHES_MAY_CHANGE.with(estimated(), missing()));
            case REGISTER -> nextReading();
        };
    }

    private NextStep nextReading() {
        var last = last();
        if (last != null && !last.state().counts()) {
            var step = ReadingWords.next(last, held.country(), today);
            if (step.what() != NextStep.What.NOTHING) {
                return step;
            }
        }
        var window = window();
        var until = window == null ? null : window.to();
        return new NextStep(NextStep.What.READ_METER, until, MeterWords.readBy(until));
    }

    /// What is expected, in words.
    Text expectation() {
        return way() == Way.REGISTER ? MeterWords.readIn(window()) : MeterWords.valuesCome(held.country());
    }
}
