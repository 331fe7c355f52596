package no.svar.feed;

import java.time.Instant;

/// One thing that another system tells us about: a record whose components are its content.
public interface Fact {

    /// What the fact is about, unique among its source's facts of the same kind.
    String key();

    /// When the sender's system knew it to be so; of two versions the newer one wins.
    Instant asOf();
}
