package no.svar.claim;

import java.util.List;

/// What a text may be a claim about, and which of its words say so.
record RantKind(ClaimKind kind, Confidence confidence, List<Because> because) {

    enum Confidence {
        LOW,
        MEDIUM,
        HIGH
    }

    /// Words that point to the kind.
    record Because(RantSignal signal, int from, int to) {}
}
