package no.svar.outage;

import no.svar.shared.Text;

/// What an outage and its status are called.
final class OutageWords {

    private OutageWords() {}

    static Text title(Outage outage) {
        var name =
                outage.kind() == OutageKind.PLANNED
                        ? new Text("Planlagt arbeid", "Planlagt arbeid", "Planerat arbete", "Planned work")
                        : new Text("Strømbrudd", "Straumbrot", "Strömavbrott", "Power cut");
        var municipality = outage.details().municipality();
        return municipality == null
                ? name
                : new Text("%s i %s", "%s i %s", "%s i %s", "%s in %s").with(name, municipality);
    }

    static Text status(Outage outage) {
        var planned = outage.kind() == OutageKind.PLANNED;
        return switch (outage.status()) {
            case ANNOUNCED -> new Text("Planlagt", "Planlagt", "Planerat", "Planned");
            case STARTED ->
                    new Text(
                            "Arbeidet er i gang",
                            "Arbeidet er i gang",
                            "Arbetet pågår",
                            "The work is under way");
            case NEW ->
                    new Text(
                            "Meldt, ikke undersøkt ennå",
                            "Meldt, ikkje undersøkt enno",
                            "Anmält, inte undersökt än",
                            "Reported, not looked into yet");
            case CONFIRMED -> new Text("Bekreftet", "Stadfesta", "Bekräftat", "Confirmed");
            case CREW_ASSIGNED ->
                    new Text(
                            "Et mannskap har fått oppdraget",
                            "Eit mannskap har fått oppdraget",
                            "Ett arbetslag har fått uppdraget",
                            "A crew has been assigned");
            case CREW_ON_SITE ->
                    new Text(
                            "Mannskapet er på stedet",
                            "Mannskapet er på staden",
                            "Arbetslaget är på plats",
                            "The crew is on site");
            case PARTLY_RESTORED ->
                    new Text(
                            "Noen har fått strømmen tilbake",
                            "Nokre har fått straumen tilbake",
                            "Några har fått tillbaka strömmen",
                            "Some have their power back");
            case RESTORED ->
                    planned
                            ? new Text(
                                    "Arbeidet er ferdig",
                                    "Arbeidet er ferdig",
                                    "Arbetet är klart",
                                    "The work is done")
                            : new Text(
                                    "Strømmen er tilbake",
                                    "Straumen er tilbake",
                                    "Strömmen är tillbaka",
                                    "The power is back");
            case CANCELLED ->
                    planned
                            ? new Text("Avlyst", "Avlyst", "Inställt", "Called off")
                            : new Text("Trukket tilbake", "Trekt tilbake", "Återkallat", "Withdrawn");
            case RETIRED ->
                    new Text(
                            "Ikke lenger meldt",
                            "Ikkje lenger meldt",
                            "Anmäls inte längre",
                            "No longer reported");
        };
    }
}
