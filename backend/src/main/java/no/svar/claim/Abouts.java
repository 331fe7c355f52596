package no.svar.claim;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How the one thing that a claim is about is written: its kind and its id.
final class Abouts {

    private Abouts() {}

    static @Nullable String invoice(@Nullable String number) {
        return number == null ? null : "invoice:" + number;
    }

    static @Nullable String point(@Nullable String meteringPoint) {
        return meteringPoint == null ? null : "point:" + meteringPoint;
    }

    static @Nullable String outage(@Nullable UUID outage) {
        return outage == null ? null : "outage:" + outage;
    }

    static @Nullable String compensation(@Nullable UUID compensation) {
        return compensation == null ? null : "compensation:" + compensation;
    }
}
