package no.svar.outage;

/// How far an outage has come, in the words of CIM's outage messages.
enum OutageStatus {
    /// Planned work that has been announced and has not begun.
    ANNOUNCED,
    /// Planned work under way.
    STARTED,
    NEW,
    CONFIRMED,
    CREW_ASSIGNED,
    CREW_ON_SITE,
    PARTLY_RESTORED,
    RESTORED,
    /// It did not take place, or never was.
    CANCELLED,
    /// Its source stopped telling of it without saying that it ended; never told by a source.
    RETIRED;

    /// Whether its source may still have news of what is out.
    boolean isOpen() {
        return switch (this) {
            case ANNOUNCED, STARTED, NEW, CONFIRMED, CREW_ASSIGNED, CREW_ON_SITE, PARTLY_RESTORED -> true;
            case RESTORED, CANCELLED, RETIRED -> false;
        };
    }

    /// Whether only planned work goes through it.
    boolean isOfPlannedWork() {
        return this == ANNOUNCED || this == STARTED;
    }
}
