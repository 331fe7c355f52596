package no.svar.access;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.svar.feed.Version;

/// Which version of a fact is kept here.
@Introspected
record KeptVersion(String factKey, Instant asOf, long fingerprint) {

    static Map<String, Version> byKey(List<KeptVersion> kept) {
        return kept.stream()
                .collect(
                        Collectors.toMap(
                                KeptVersion::factKey,
                                version -> new Version(version.asOf(), version.fingerprint())));
    }
}
