package no.svar.outbox;

import no.svar.shared.Event;

/// Wants to hear of one type of event, sooner or later and at least once.
///
/// Delivery is repeated until it succeeds, on any node, and may come twice or out of order: a subscriber
/// looks at the facts as they are now, or makes sure itself that hearing twice does no harm.
public interface Subscriber<E extends Event> {

    /// The name under which deliveries wait; never changed while some do.
    String name();

    /// The event's record, which can be written and read as JSON.
    Class<E> event();

    /// How many of its deliveries one node tries at the same time: few where they are heavy and can wait.
    default int atOnce() {
        return Integer.MAX_VALUE;
    }

    /// Whether this one is of interest: asked in the transaction that the event is told in, so that what
    /// nobody acts on is not written down. It looks at the event alone.
    default boolean concerns(E event) {
        return true;
    }

    /// Does what has to be done, outside the transaction that the event was told in; on a virtual thread.
    ///
    /// @throws RuntimeException to hear of the event again later
    void receive(E event);
}
