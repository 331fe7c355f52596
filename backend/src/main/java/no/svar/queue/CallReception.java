package no.svar.queue;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.svar.access.Pseudonyms;
import no.svar.edge.InvalidInput;
import no.svar.feed.Reasons;
import no.svar.feed.Row;
import no.svar.feed.ToldRows;
import no.svar.feed.UnreadableBody;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Finds out in which of the forms that senders use a body tells of calls, and hands it on.
@Singleton
final class CallReception {

    static final int MOST_EVENTS = 500;

    private static final Pattern MAPPING = Pattern.compile("(.+):([a-z][a-z0-9-]*)");
    private static final Text ONE =
            new Text(
                    "Teksten må være én hendelse.",
                    "Teksten må vere éi hending.",
                    "Texten måste vara en händelse.",
                    "The text must be one event.");
    private static final Text MANY =
            new Text(
                    "Teksten må være en liste av hendelser.",
                    "Teksten må vere ei liste av hendingar.",
                    "Texten måste vara en lista av händelser.",
                    "The text must be a list of events.");
    private static final Text FORM =
            new Text(
                    "Må være på formen deres:vår",
                    "Må vere på forma deira:vår",
                    "Måste ha formen deras:vår",
                    "Must have the form theirs:ours");

    private final CallIntake intake;
    private final Lines lines;
    private final Pseudonyms pseudonyms;
    private final InstantSource clock;

    CallReception(CallIntake intake, Lines lines, Pseudonyms pseudonyms, InstantSource clock) {
        this.intake = intake;
        this.lines = lines;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /// What the events of a request that arrives now have in common.
    ///
    /// @param queues which of our queues is meant by a name of theirs: `theirs:ours`
    Telling telling(String client, @Nullable List<String> queues) {
        var theirs = new HashMap<String, String>();
        for (var mapping : queues == null ? List.<String>of() : queues) {
            var parts = MAPPING.matcher(mapping);
            if (!parts.matches()) {
                throw new InvalidInput("#query/queue", FORM);
            }
            theirs.put(parts.group(1), parts.group(2));
        }
        return new Telling(
                client,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                lines.all().stream().map(PhoneQueue::id).collect(Collectors.toSet()),
                theirs,
                pseudonyms);
    }

    /// Events in structured mode.
    ///
    /// @param many whether they must stand in an array, or there must be one that does not
    List<CallOutcome> events(Telling telling, ToldRows body, boolean many) {
        if (body.isArray() != many) {
            throw new UnreadableBody(many ? MANY : ONE);
        }
        return structured(telling, body);
    }

    /// Plain JSON: an event in binary mode, where its attributes came in header fields; else what the body
    /// says itself.
    ///
    /// @param source who tells, for bodies that do not say it
    List<CallOutcome> json(
            Telling telling, Map<String, String> attributes, @Nullable String source, ToldRows body) {
        var first = body.isArray() ? null : body.rows().getFirst();
        if (first != null && ConnectMetrics.isTold(first)) {
            if (source == null) {
                throw new InvalidInput("#query/source", Reasons.MISSING);
            }
            return take(telling, new ConnectMetrics(telling, source).heard(first));
        }
        if (first == null || !first.lacks("specversion")) {
            return structured(telling, body);
        }
        var heard = new CallDecoder(telling).binary(ToldRows.ofTexts(attributes), first);
        return take(telling, List.of(heard));
    }

    private List<CallOutcome> structured(Telling telling, ToldRows body) {
        var decoder = new CallDecoder(telling);
        var heard = new ArrayList<Heard>();
        for (Row row : body.rows()) {
            int index = heard.size();
            heard.add(decoder.structured(index, body.isArray() ? "/" + index : "", row));
        }
        return take(telling, heard);
    }

    private List<CallOutcome> take(Telling telling, List<Heard> heard) {
        return intake.take(telling.client(), telling.receivedAt(), heard);
    }
}
