package no.svar.feed;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Which version is kept of a fact, by the key that its source gives it.
@Introspected
public record KeptVersion(String factKey, Instant asOf, long fingerprint) {

    public static Map<String, Version> byKey(List<KeptVersion> kept) {
        return kept.stream()
                .collect(
                        Collectors.toMap(
                                KeptVersion::factKey,
                                version -> new Version(version.asOf(), version.fingerprint())));
    }
}
