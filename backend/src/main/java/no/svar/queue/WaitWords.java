package no.svar.queue;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.svar.shared.Language;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// What is said of a queue, in calm sentences that are enough by themselves.
final class WaitWords {

    private static final Text NO_QUEUE = new Text("ingen kø", "ingen kø", "ingen kö", "no queue");
    private static final Text OVER_AN_HOUR =
            new Text("over en time", "over ein time", "över en timme", "over an hour");
    private static final Text UNDER_A_MINUTE =
            new Text("under ett minutt", "under eitt minutt", "under en minut", "under a minute");

    private static final Text NOT_SEEN =
            new Text(
                    "Vi kan ikke se køen akkurat nå.",
                    "Vi kan ikkje sjå køen akkurat no.",
                    "Vi kan inte se kön just nu.",
                    "We cannot see the queue just now.");
    private static final Text CLOSED =
            new Text(
                    "Telefonen er stengt.",
                    "Telefonen er stengd.",
                    "Telefonen är stängd.",
                    "The line is closed.");

    private WaitWords() {}

    /// All of it.
    static String all(Picture picture, Language language) {
        return sentences(picture).stream()
                .map(sentence -> sentence.in(language))
                .collect(Collectors.joining(" "));
    }

    private static List<Text> sentences(Picture picture) {
        var said = new ArrayList<Text>();
        var notice = notice(picture);
        if (notice != null) {
            said.add(notice);
        }
        switch (picture.freshness()) {
            case LIVE, DELAYED -> said.addAll(now(picture, Objects.requireNonNull(picture.figure())));
            case STALE -> {
                said.add(NOT_SEEN);
                said.add(picture.usual() == null ? otherWay(picture) : usually(picture));
            }
            case UNKNOWN -> {
                said.add(NOT_SEEN);
                said.add(otherWay(picture));
            }
            case CLOSED -> {
                said.add(CLOSED);
                said.add(hours(picture));
            }
        }
        return said.stream().filter(sentence -> !sentence.nb().isEmpty()).toList();
    }

    private static List<Text> now(Picture picture, Figure figure) {
        var said = new ArrayList<Text>();
        if (picture.isEmpty()) {
            said.add(
                    new Text(
                            "Det er ingen kø akkurat nå.",
                            "Det er ingen kø akkurat no.",
                            "Det är ingen kö just nu.",
                            "There is no queue right now."));
        } else if (figure.shown().isOverAnHour()) {
            said.add(
                    new Text(
                            "Det kan ta over en time å komme gjennom nå.",
                            "Det kan ta over ein time å kome gjennom no.",
                            "Det kan ta över en timme att komma fram nu.",
                            "It may take over an hour to get through now."));
            said.add(otherWay(picture));
        } else {
            said.add(
                    new Text(
                                    "Ringer du nå, venter du %s.",
                                    "Ringjer du no, ventar du %s.",
                                    "Ringer du nu väntar du %s.",
                                    "If you call now, you wait %s.")
                            .with(range(figure.shown(), false)));
            said.add(
                    new Text(
                                    "9 av 10 kommer gjennom innen %s.",
                                    "9 av 10 kjem gjennom innan %s.",
                                    "9 av 10 kommer fram inom %s.",
                                    "9 out of 10 get through within %s.")
                            .with(ClockWords.minutes(Objects.requireNonNull(figure.shown().high()))));
            said.add(trend(figure.trend()));
        }
        said.add(ClockWords.updated(Objects.requireNonNull(picture.age())));
        return said;
    }

    private static Text trend(@Nullable Trend trend) {
        return switch (trend) {
            case RISING -> new Text("Køen vokser.", "Køen veks.", "Kön växer.", "The queue is growing.");
            case FALLING ->
                    new Text("Køen minker.", "Køen minkar.", "Kön minskar.", "The queue is getting shorter.");
            case STEADY -> nothing();
            case null -> nothing();
        };
    }

    private static Text nothing() {
        return new Text("", "", "", "");
    }

    private static Text otherWay(Picture picture) {
        return picture.queue().alternatives().stream()
                .filter(other -> other != Alternative.WATCH)
                .findFirst()
                .map(other -> alternative(other, picture.queue()))
                .orElseGet(WaitWords::nothing);
    }

    private static Text usually(Picture picture) {
        var local = picture.now().atZone(picture.queue().country().zone());
        var halfHour = LocalTime.of(local.getHour(), local.getMinute() / 30 * 30);
        return new Text(
                        "På %s rundt %s er ventetiden vanligvis %s.",
                        "På %s rundt %s er ventetida vanlegvis %s.",
                        "På %s omkring %s är väntetiden vanligtvis %s.",
                        "On %s around %s the wait is usually %s.")
                .with(
                        ClockWords.weekdays(local.toLocalDate()),
                        ClockWords.time(halfHour),
                        range(Objects.requireNonNull(picture.usual()).range(), false));
    }

    /// @param live nothing but a figure of this moment may say that there is no queue
    static Text range(MinuteRange range, boolean live) {
        if (range.isNothing()) {
            return live ? NO_QUEUE : UNDER_A_MINUTE;
        }
        if (range.isOverAnHour()) {
            return OVER_AN_HOUR;
        }
        int high = Objects.requireNonNull(range.high());
        if (range.low() == 0) {
            return new Text("inntil %s", "inntil %s", "upp till %s", "up to %s")
                    .with(ClockWords.minutes(high));
        }
        if (range.low() == high) {
            return ClockWords.minutes(high);
        }
        return new Text("%s–%s minutter", "%s–%s minutt", "%s–%s minuter", "%s to %s minutes")
                .with(range.low(), high);
    }

    static Text hours(Picture picture) {
        return hours(picture.doors(), picture.queue(), picture.now());
    }

    static Text hours(Doors doors, PhoneQueue queue, Instant now) {
        var change = doors.changesAt();
        if (change == null) {
            return doors.open() ? openWithoutEnd(queue, now) : closedWithoutEnd();
        }
        var moment = ClockWords.moment(change, now, queue.country());
        return doors.open()
                ? new Text("Åpent til %s.", "Ope til %s.", "Öppet till %s.", "Open until %s.")
                        .with(until(change, now, queue, moment))
                : new Text("Den åpner %s.", "Han opnar %s.", "Den öppnar %s.", "It opens %s.").with(moment);
    }

    private static Text until(Instant change, Instant now, PhoneQueue queue, Text moment) {
        var country = queue.country();
        return country.dayOf(change).equals(country.dayOf(now))
                ? ClockWords.time(change.atZone(country.zone()).toLocalTime())
                : moment;
    }

    private static Text openWithoutEnd(PhoneQueue queue, Instant now) {
        return queue.hours().isOpen(now)
                ? new Text(
                        "Åpent hele døgnet.",
                        "Ope heile døgnet.",
                        "Öppet dygnet runt.",
                        "Open day and night.")
                : new Text("Åpent nå.", "Ope no.", "Öppet nu.", "Open now.");
    }

    private static Text closedWithoutEnd() {
        return new Text(
                "Stengt inntil videre.",
                "Stengt inntil vidare.",
                "Stängt tills vidare.",
                "Closed until further notice.");
    }

    static @Nullable Text notice(Picture picture) {
        var reason = picture.doors().reason();
        // The exchange says it in one language, its own.
        return reason == null ? null : new Text("%s", "%s", "%s", "%s").with(reason);
    }

    static Text alternative(Alternative alternative, PhoneQueue queue) {
        return switch (alternative) {
            case CLAIM ->
                    new Text(
                            "Du kan skrive til oss her i stedet.",
                            "Du kan skrive til oss her i staden.",
                            "Du kan skriva till oss här i stället.",
                            "You can write to us here instead.");
            case CALLBACK ->
                    new Text(
                                    "Vi kan ringe deg opp innen %s.",
                                    "Vi kan ringje deg opp innan %s.",
                                    "Vi kan ringa upp dig inom %s.",
                                    "We can call you back within %s.")
                            .with(ClockWords.minutes(queue.callbackWindow().toMinutes()));
            case WATCH ->
                    new Text(
                            "Vi kan si fra når køen er kort.",
                            "Vi kan seie frå når køen er kort.",
                            "Vi kan säga till när kön är kort.",
                            "We can tell you when the queue is short.");
            case WEB ->
                    new Text(
                            "Mye kan ordnes her, uten å ringe.",
                            "Mykje kan ordnast her, utan å ringje.",
                            "Mycket går att ordna här, utan att ringa.",
                            "Much can be done here, without calling.");
        };
    }

    static Text kept(KeptRanges kept) {
        return new Text(
                        "Siste %s dager kom %s av 100 gjennom innen tiden vi oppga.",
                        "Siste %s dagar kom %s av 100 gjennom innan tida vi oppgav.",
                        "De senaste %s dagarna kom %s av 100 fram inom den tid vi angav.",
                        "In the last %s days %s out of 100 got through within the time that we gave.")
                .with(kept.days(), kept.keptOfHundred());
    }
}
