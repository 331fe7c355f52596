package no.svar.outage;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.svar.outage.OutageView.Told;
import no.svar.shared.Country;
import no.svar.shared.Language;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// What happened, in the order in which it did and in one language.
final class OutageStory {

    /// What an entry is about; of what happened at the same moment the first is told first.
    enum What {
        ANNOUNCED,
        STARTED,
        KNOWN,
        CREW,
        CAUSE,
        ESTIMATE,
        STEP,
        RESTORED,
        CANCELLED,
        RETIRED,
        WORK_DONE
    }

    private final Outage outage;
    private final OutageDetails details;
    private final Country country;
    private final Language language;
    private final List<OutageView.Entry> entries = new ArrayList<>();

    private OutageStory(Outage outage, Language language) {
        this.outage = outage;
        this.details = outage.details();
        this.country = outage.country();
        this.language = language;
    }

    static List<OutageView.Entry> of(OutageHistory history, Language language) {
        var story = new OutageStory(history.outage(), language);
        story.beginning();
        story.turns(history.turns());
        story.estimates(history.estimates());
        story.details.steps().forEach(step -> story.add(step.restoredAt(), What.STEP, text(step, language)));
        story.end(history.turns());
        story.entries.sort(Comparator.comparing(OutageView.Entry::at).thenComparing(OutageView.Entry::what));
        return List.copyOf(story.entries);
    }

    private boolean isPlanned() {
        return outage.kind() == OutageKind.PLANNED;
    }

    private void beginning() {
        var announcedAt = details.announcedAt();
        if (announcedAt != null) {
            add(announcedAt, What.ANNOUNCED, announced());
        }
        if (outage.status() != OutageStatus.ANNOUNCED && outage.status() != OutageStatus.CANCELLED) {
            add(
                    outage.startedAt(),
                    What.STARTED,
                    isPlanned()
                            ? new Text(
                                    "Arbeidet begynte, og strømmen ble slått av.",
                                    "Arbeidet tok til, og straumen vart slegen av.",
                                    "Arbetet började, och strömmen stängdes av.",
                                    "The work began, and the power was switched off.")
                            : new Text(
                                    "Strømmen gikk.",
                                    "Straumen gjekk.",
                                    "Strömmen gick.",
                                    "The power went."));
        }
        var knownAt = details.knownAt();
        if (knownAt != null && !isPlanned()) {
            add(
                    knownAt,
                    What.KNOWN,
                    new Text(
                            "Nettselskapet fikk vite om det.",
                            "Nettselskapet fekk vite om det.",
                            "Nätföretaget fick veta det.",
                            "The grid company got to know of it."));
        }
    }

    private Text announced() {
        var end = details.plannedEnd();
        return end == null
                ? new Text(
                                "Arbeidet ble varslet. Det begynner %s.",
                                "Arbeidet vart varsla. Det tek til %s.",
                                "Arbetet aviserades. Det börjar %s.",
                                "The work was announced. It begins at %s.")
                        .with(Moments.at(outage.startedAt(), country))
                : new Text(
                                "Arbeidet ble varslet. Strømmen blir borte %s.",
                                "Arbeidet vart varsla. Straumen blir borte %s.",
                                "Arbetet aviserades. Strömmen är borta %s.",
                                "The work was announced. The power will be off %s.")
                        .with(Moments.between(outage.startedAt(), end, country));
    }

    private void turns(List<Turn> turns) {
        OutageStatus status = null;
        String cause = null;
        for (var turn : turns) {
            if (turn.status() != status) {
                status = turn.status();
                crew(turn.toldAt(), status);
            }
            if (!Objects.equals(turn.causeCode(), cause)) {
                cause = turn.causeCode();
                if (cause != null && !isPlanned() && Cause.of(cause) != Cause.UNKNOWN) {
                    add(turn.toldAt(), What.CAUSE, causeOf(cause));
                }
            }
        }
    }

    /// The cause that holds now is told as the grid company tells it.
    private String causeOf(String code) {
        return code.equals(details.causeCode())
                ? CauseWords.of(outage, language)
                : CauseWords.of(Cause.of(code)).in(language);
    }

    private void crew(Instant at, OutageStatus status) {
        if (status == OutageStatus.CREW_ASSIGNED) {
            add(
                    at,
                    What.CREW,
                    new Text(
                            "Et mannskap fikk oppdraget.",
                            "Eit mannskap fekk oppdraget.",
                            "Ett arbetslag fick uppdraget.",
                            "A crew was assigned."));
        } else if (status == OutageStatus.CREW_ON_SITE) {
            add(
                    at,
                    What.CREW,
                    new Text(
                            "Mannskapet kom fram.",
                            "Mannskapet kom fram.",
                            "Arbetslaget kom fram.",
                            "The crew arrived."));
        }
    }

    private void estimates(List<OutageEstimate> estimates) {
        OutageEstimate before = null;
        for (var estimate : estimates) {
            var reason = EstimateWords.reason(estimate.reason(), estimate.reasonCode(), language);
            var text = moved(before, estimate).in(language) + (reason == null ? "" : " " + reason);
            entries.add(
                    new OutageView.Entry(
                            estimate.toldAt(), What.ESTIMATE, text, Told.of(estimate, language)));
            before = estimate;
        }
    }

    private Text moved(@Nullable OutageEstimate before, OutageEstimate now) {
        var latest = now.latest();
        if (latest == null) {
            return new Text(
                    "Anslaget ble trukket tilbake. Noe nytt er ikke gitt.",
                    "Anslaget vart trekt tilbake. Noko nytt er ikkje gitt.",
                    "Prognosen drogs tillbaka. Någon ny har inte lämnats.",
                    "The estimate was withdrawn, and no other one was given.");
        }
        var expected = EstimateWords.expected(now.earliest(), latest, country);
        var earlier = before == null ? null : before.latest();
        if (earlier == null || earlier.equals(latest)) {
            return expected;
        }
        return latest.isAfter(earlier)
                ? new Text(
                                "Det tar lengre tid enn først meldt. %s",
                                "Det tek lengre tid enn først meldt. %s",
                                "Det tar längre tid än vad som sades förut. %s",
                                "It takes longer than was said before. %s")
                        .with(expected)
                : new Text(
                                "Det går raskere enn først meldt. %s",
                                "Det går raskare enn først meldt. %s",
                                "Det går snabbare än vad som sades förut. %s",
                                "It goes faster than was said before. %s")
                        .with(expected);
    }

    static String text(Step step, Language language) {
        var told = step.text();
        return told == null ? restored(step.customers()).in(language) : told.in(language);
    }

    private static Text restored(@Nullable Integer customers) {
        if (customers == null) {
            return new Text(
                    "En del av kundene fikk strømmen tilbake.",
                    "Ein del av kundane fekk straumen tilbake.",
                    "En del av kunderna fick tillbaka strömmen.",
                    "Some of the customers got their power back.");
        }
        return customers == 1
                ? new Text(
                        "Én kunde fikk strømmen tilbake.",
                        "Éin kunde fekk straumen tilbake.",
                        "En kund fick tillbaka strömmen.",
                        "One customer got the power back.")
                : new Text(
                                "%s kunder fikk strømmen tilbake.",
                                "%s kundar fekk straumen tilbake.",
                                "%s kunder fick tillbaka strömmen.",
                                "%s customers got their power back.")
                        .with(BigDecimal.valueOf(customers));
    }

    private void end(List<Turn> turns) {
        var restoredAt = outage.restoredAt();
        switch (outage.status()) {
            case RESTORED ->
                    add(restoredAt == null ? outage.asOf() : restoredAt, What.RESTORED, allRestored());
            case CANCELLED -> add(outage.asOf(), What.CANCELLED, cancelled());
            case RETIRED ->
                    add(
                            outage.asOf(),
                            What.RETIRED,
                            new Text(
                                    "Nettselskapet melder ikke lenger om dette, og har ikke sagt hvordan det endte.",
                                    "Nettselskapet melder ikkje lenger om dette, og har ikkje sagt korleis det enda.",
                                    "Nätföretaget rapporterar inte längre om det här och har inte sagt hur det slutade.",
                                    "The grid company no longer tells of this, and has not said how it ended."));
            case ANNOUNCED, STARTED, NEW, CONFIRMED, CREW_ASSIGNED, CREW_ON_SITE, PARTLY_RESTORED -> {}
        }
        var workDone = details.workDone();
        if (workDone != null) {
            var told = turns.stream().filter(Turn::workDone).map(Turn::toldAt).findFirst();
            add(told.orElse(outage.asOf()), What.WORK_DONE, workDone.in(language));
        }
    }

    private Text allRestored() {
        return isPlanned()
                ? new Text(
                        "Arbeidet var ferdig, og alle fikk strømmen tilbake.",
                        "Arbeidet var ferdig, og alle fekk straumen tilbake.",
                        "Arbetet var klart, och alla fick tillbaka strömmen.",
                        "The work was done, and everybody got the power back.")
                : new Text(
                        "Alle fikk strømmen tilbake.",
                        "Alle fekk straumen tilbake.",
                        "Alla fick tillbaka strömmen.",
                        "Everybody got the power back.");
    }

    private Text cancelled() {
        return isPlanned()
                ? new Text(
                        "Arbeidet ble avlyst.",
                        "Arbeidet vart avlyst.",
                        "Arbetet ställdes in.",
                        "The work was called off.")
                : new Text(
                        "Meldingen ble trukket tilbake.",
                        "Meldinga vart trekt tilbake.",
                        "Anmälan återkallades.",
                        "The report was withdrawn.");
    }

    private void add(Instant at, What what, Text text) {
        add(at, what, text.in(language));
    }

    private void add(Instant at, What what, String text) {
        entries.add(new OutageView.Entry(at, what, text, null));
    }
}
