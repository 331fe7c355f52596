package no.svar.callback;

import java.util.List;
import no.svar.shared.Problem;
import no.svar.shared.Text;

/// All calls of that half hour are promised to others.
final class SlotTaken extends Problem {

    private final List<Slot> free;

    /// @param free the nearest that were free a moment ago
    SlotTaken(List<Slot> free) {
        super(
                Kind.CONFLICT,
                "slot-taken",
                new Text(
                        "Dette tidspunktet er fullt",
                        "Dette tidspunktet er fullt",
                        "Den tiden är fullbokad",
                        "That time is fully booked"));
        this.free = List.copyOf(free);
    }

    @Override
    public Text detail() {
        return new Text(
                "Velg en annen halvtime.",
                "Vel ein annan halvtime.",
                "Välj en annan halvtimme.",
                "Choose another half hour.");
    }

    @Override
    public List<String> alternatives() {
        return free.stream().map(slot -> slot.from().toString()).toList();
    }
}
