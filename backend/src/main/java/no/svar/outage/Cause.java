package no.svar.outage;

import java.util.Arrays;

/// The causes that the portal has words for, named as CIM does; sources may know others.
enum Cause {
    STORM,
    LIGHTNING,
    SNOW_AND_ICE,
    FALLEN_TREE,
    ANIMAL,
    DIGGING,
    EQUIPMENT_FAILURE,
    CABLE_FAULT,
    OVERLOAD,
    LOW_VOLTAGE_FAULT,
    TRANSFORMER,
    VEHICLE,
    FIRE,
    FLOOD,
    VANDALISM,
    CUSTOMER_INSTALLATION,
    PLANNED_MAINTENANCE,
    PLANNED_UPGRADE,
    TREE_CLEARING,
    EXTERNAL_NETWORK,
    UNKNOWN;

    /// The cause of that code, [#UNKNOWN] where the portal has no words for it.
    static Cause of(String code) {
        return Arrays.stream(values()).filter(cause -> cause.name().equals(code)).findFirst().orElse(UNKNOWN);
    }

    static boolean isKnown(String code) {
        return Arrays.stream(values()).anyMatch(cause -> cause.name().equals(code));
    }
}
