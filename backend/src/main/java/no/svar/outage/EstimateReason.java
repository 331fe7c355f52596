package no.svar.outage;

import java.util.Arrays;
import java.util.Optional;

/// Why an estimate is what it is, as far as the portal has words for it; sources may know others.
enum EstimateReason {
    WEATHER,
    DARKNESS,
    ACCESS,
    SAFETY,
    CREWS_BUSY,
    FAULT_NOT_FOUND,
    FAULT_FOUND,
    MORE_DAMAGE,
    SPARE_PARTS,
    WORK_AHEAD_OF_PLAN,
    WORK_BEHIND_PLAN;

    static Optional<EstimateReason> of(String code) {
        return Arrays.stream(values()).filter(reason -> reason.name().equals(code)).findFirst();
    }
}
