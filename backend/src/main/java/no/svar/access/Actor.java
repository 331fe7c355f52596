package no.svar.access;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who acts for a customer: an agent, a delegate or a third party's client, by name or pseudonym.
record Actor(AccessLogEntry.Kind kind, @Nullable String name) {

    static final Actor SELF = new Actor(AccessLogEntry.Kind.SELF, null);
    static final Actor SYSTEM = new Actor(AccessLogEntry.Kind.SYSTEM, null);

    /// As it stands in a token's `act` claim.
    Map<String, Object> claim() {
        return name == null ? Map.of("kind", kind.name()) : Map.of("kind", kind.name(), "sub", name);
    }

    static Actor read(Map<?, ?> claim) {
        var name = claim.get("sub");
        return new Actor(
                AccessLogEntry.Kind.valueOf(String.valueOf(claim.get("kind"))),
                name == null ? null : name.toString());
    }
}
