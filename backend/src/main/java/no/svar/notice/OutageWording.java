package no.svar.notice;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import no.svar.outage.OutageTold;
import no.svar.shared.Text;

/// What customers are told of an outage, in words: what is so first, then what is expected, then why.
final class OutageWording {

    private static final Text OUT =
            new Text("Strømmen er borte", "Straumen er borte", "Strömmen är borta", "The power is out");
    private static final Text PLANNED =
            new Text(
                    "Planlagt arbeid på strømnettet",
                    "Planlagt arbeid på straumnettet",
                    "Planerat arbete på elnätet",
                    "Planned work on the grid");
    private static final Text NEW_TIME =
            new Text(
                    "Ny tid for strømmen",
                    "Ny tid for straumen",
                    "Ny tid för strömmen",
                    "A new time for the power");
    private static final Text NEW_PLAN =
            new Text(
                    "Ny tid for planlagt arbeid",
                    "Ny tid for planlagt arbeid",
                    "Ny tid för planerat arbete",
                    "A new time for planned work");
    private static final Text BACK =
            new Text(
                    "Strømmen er tilbake",
                    "Straumen er tilbake",
                    "Strömmen är tillbaka",
                    "The power is back");
    private static final Text WENT =
            new Text("Strømmen gikk %s.", "Straumen gjekk %s.", "Strömmen gick %s.", "The power went on %s.");
    private static final Text EXPECTED =
            new Text(
                    "Vi regner med at den er tilbake senest %s.",
                    "Vi reknar med at han er tilbake seinast %s.",
                    "Vi räknar med att den är tillbaka senast %s.",
                    "We expect it back by %s.");
    private static final Text NOT_KNOWN =
            new Text(
                    "Vi vet ikke ennå når den er tilbake, og sier fra når vi vet mer.",
                    "Vi veit ikkje enno når han er tilbake, og seier frå når vi veit meir.",
                    "Vi vet inte än när den är tillbaka och hör av oss när vi vet mer.",
                    "We do not know yet when it will be back, and will tell you when we do.");
    private static final Text NOW_EXPECTED =
            new Text(
                    "Vi regner nå med at strømmen er tilbake senest %s.",
                    "Vi reknar no med at straumen er tilbake seinast %s.",
                    "Vi räknar nu med att strömmen är tillbaka senast %s.",
                    "We now expect the power back by %s.");
    private static final Text NO_LONGER_KNOWN =
            new Text(
                    "Vi vet ikke lenger når strømmen er tilbake, og sier fra når vi vet mer.",
                    "Vi veit ikkje lenger når straumen er tilbake, og seier frå når vi veit meir.",
                    "Vi vet inte längre när strömmen är tillbaka och hör av oss när vi vet mer.",
                    "We no longer know when the power will be back, and will tell you when we do.");
    private static final Text NO_NEED_TO_REPORT =
            new Text(
                    "Du trenger ikke melde fra.",
                    "Du treng ikkje melde frå.",
                    "Du behöver inte anmäla det.",
                    "There is no need to report it.");
    private static final Text OFF_FROM =
            new Text(
                    "Strømmen blir borte fra %s.",
                    "Straumen vert borte frå %s.",
                    "Strömmen bryts från %s.",
                    "The power will be off from %s.");
    private static final Text OFF_FROM_TO =
            new Text(
                    "Strømmen blir borte fra %s til %s.",
                    "Straumen vert borte frå %s til %s.",
                    "Strömmen bryts från %s till %s.",
                    "The power will be off from %s to %s.");
    private static final Text WORK_BY =
            new Text(
                    "%s utfører arbeidet.", "%s utfører arbeidet.", "%s utför arbetet.", "%s does the work.");
    private static final Text CAME_BACK =
            new Text(
                    "Strømmen kom tilbake %s.",
                    "Straumen kom tilbake %s.", "Strömmen kom tillbaka %s.", "The power came back on %s.");
    private static final Text IS_BACK =
            new Text(
                    "Strømmen er tilbake.",
                    "Straumen er tilbake.",
                    "Strömmen är tillbaka.",
                    "The power is back.");
    private static final Text STILL_OUT =
            new Text(
                    "Er den fortsatt borte hos deg, kan du melde fra her.",
                    "Er han framleis borte hos deg, kan du melde frå her.",
                    "Är den fortfarande borta hos dig kan du anmäla det här.",
                    "If it is still out at your place, you can report it here.");

    private static final Text PLAN_OFF =
            new Text(
                    "Planlagt arbeid er avlyst",
                    "Planlagt arbeid er avlyst",
                    "Planerat arbete är inställt",
                    "Planned work is cancelled");
    private static final Text STAYS_ON =
            new Text(
                    "Arbeidet %s er avlyst: %s bryter ikke strømmen da.",
                    "Arbeidet %s er avlyst: %s bryt ikkje straumen då.",
                    "Arbetet %s är inställt: %s bryter inte strömmen då.",
                    "The work on %s is cancelled: %s does not turn off the power then.");
    private static final Text NO_OUTAGE =
            new Text(
                    "Strømmen var ikke borte",
                    "Straumen var ikkje borte",
                    "Strömmen var inte borta",
                    "There was no outage");
    private static final Text TAKEN_BACK =
            new Text(
                    "%s har trukket tilbake meldingen om at strømmen gikk %s.",
                    "%s har trekt tilbake meldinga om at straumen gjekk %s.",
                    "%s har tagit tillbaka meddelandet om att strömmen gick %s.",
                    "%s has taken back its word that the power went on %s.");

    private OutageWording() {}

    static Wording start(OutageTold.Facts facts) {
        if (facts.planned()) {
            return planned(PLANNED, facts);
        }
        var latest = facts.latest();
        return new Wording(
                OUT,
                with(
                        facts,
                        WENT.with(time(facts, facts.startedAt())),
                        latest == null ? NOT_KNOWN : EXPECTED.with(time(facts, latest)),
                        NO_NEED_TO_REPORT));
    }

    static Wording changed(OutageTold.Facts facts) {
        var latest = facts.latest();
        if (facts.planned() && latest == null) {
            return planned(NEW_PLAN, facts);
        }
        return new Wording(
                NEW_TIME,
                with(facts, latest == null ? NO_LONGER_KNOWN : NOW_EXPECTED.with(time(facts, latest))));
    }

    static Wording restored(OutageTold.Facts facts) {
        var restored = facts.restoredAt();
        var sentences =
                new ArrayList<>(
                        with(facts, restored == null ? IS_BACK : CAME_BACK.with(time(facts, restored))));
        sentences.add(STILL_OUT);
        return new Wording(BACK, sentences);
    }

    static Wording cancelled(OutageTold.Facts facts) {
        var start = time(facts, facts.startedAt());
        return facts.planned()
                ? new Wording(PLAN_OFF, List.of(STAYS_ON.with(start, facts.gridCompany())))
                : new Wording(NO_OUTAGE, List.of(TAKEN_BACK.with(facts.gridCompany(), start), STILL_OUT));
    }

    private static Wording planned(Text title, OutageTold.Facts facts) {
        var from = time(facts, facts.startedAt());
        var end = facts.plannedEnd();
        return new Wording(
                title,
                with(
                        facts,
                        end == null ? OFF_FROM.with(from) : OFF_FROM_TO.with(from, time(facts, end)),
                        WORK_BY.with(facts.gridCompany())));
    }

    /// The sentences, and why it is so where that is known.
    private static List<Text> with(OutageTold.Facts facts, Text... sentences) {
        var all = new ArrayList<>(List.of(sentences));
        var cause = facts.cause();
        if (cause != null) {
            all.add(new Text(cause.nb(), cause.nn(), cause.sv(), cause.en()));
        }
        return all;
    }

    private static LocalDateTime time(OutageTold.Facts facts, Instant instant) {
        return LocalDateTime.ofInstant(instant, facts.country().zone());
    }
}
