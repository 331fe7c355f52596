package no.svar.claim;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.svar.access.Customer;
import no.svar.access.ServiceLevel;
import no.svar.claim.ClaimDesk.Sending;
import no.svar.claim.ClaimView.DeadlineView;
import no.svar.claim.ClaimView.NextUpdate;
import no.svar.invoice.HoldDesk;
import no.svar.queue.CaseTimes.Range;
import no.svar.shared.Language;
import no.svar.shared.Money;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Says what is to be known before a claim is sent; keeps nothing. A fixed number of statements for each
/// kind.
@Singleton
final class Before {

    private static final String ABOVE_ALL = "g";
    private static final int OPEN_LOOKED_AT = 100;
    private static final Set<ClaimState> OPEN = openStates();

    private static final Text NOT_ENOUGH =
            new Text(
                    "Vi har ikke avgjort nok slike saker i det siste til å si hvor lang tid det tar.",
                    "Vi har ikkje avgjort nok slike saker i det siste til å seie kor lang tid det tek.",
                    "Vi har inte avgjort tillräckligt många sådana ärenden den senaste tiden för att säga hur lång tid det tar.",
                    "We have not decided enough such claims lately to say how long it takes.");
    private static final Text TAKES =
            new Text(
                    "Slik det går nå, er saker som denne avgjort mellom %s og %s; 17 av 20 innen den siste datoen.",
                    "Slik det går no, er saker som denne avgjorde mellom %s og %s; 17 av 20 innan den siste datoen.",
                    "Som det går nu avgörs ärenden som detta mellan %s och %s; 17 av 20 till det senare datumet.",
                    "As it goes now, claims like this are decided between %s and %s; 17 of 20 by the later date.");
    private static final Text SAME =
            new Text(
                    "Du har alt en åpen sak om dette. Skriv i den i stedet for å sende en ny.",
                    "Du har alt ei open sak om dette. Skriv i henne i staden for å sende ei ny.",
                    "Du har redan ett öppet ärende om det här. Skriv i det i stället för att skicka ett nytt.",
                    "You already have an open claim about this. Add to it instead of sending another one.");

    private final ClaimIntake intake;
    private final Claims claims;
    private final NextUpdates updates;
    private final HowLong howLong;
    private final Knowledge knowledge;
    private final InstantSource clock;

    Before(
            ClaimIntake intake,
            Claims claims,
            NextUpdates updates,
            HowLong howLong,
            Knowledge knowledge,
            InstantSource clock) {
        this.intake = intake;
        this.claims = claims;
        this.updates = updates;
        this.howLong = howLong;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    /// What is to be known.
    @Serdeable
    record View(
            ClaimKind kind,
            Decider decidedBy,
            String decidedByText,
            List<Gives> gives,
            List<Missing> missing,
            NextUpdate nextUpdate,
            @Nullable Service serviceLevel,
            Takes howLong,
            List<DeadlineView> deadlines,
            List<Option> options,
            List<Follows.Answered> follows,
            @Nullable OnHold onHold,
            @Nullable Same sameAs) {}

    /// What would be put on hold of an invoice, and what stays to be paid.
    @Serdeable
    record OnHold(String invoice, Money held, Money payable, @Nullable LocalDate dueOn, String text) {

        static @Nullable OnHold of(HoldDesk.@Nullable Held held, Language language) {
            return held == null
                    ? null
                    : new OnHold(
                            held.invoice(),
                            held.held(),
                            held.payable(),
                            held.dueOn(),
                            Disputes.text(held).in(language));
        }
    }

    /// What the customer's agreement promises of service.
    @Serdeable
    record Service(
            ServiceLevel.Guarantee guarantee,
            @Nullable Integer replyWithinDays,
            @Nullable Integer callbackWithinHours,
            String text) {

        static @Nullable Service of(@Nullable ServiceLevel level, Language language) {
            return level == null
                    ? null
                    : new Service(
                            level.guarantee(),
                            level.replyWithinDays(),
                            level.callbackWithinHours(),
                            ServiceWords.of(level, language));
        }
    }

    /// What the rules give.
    @Serdeable
    record Gives(String text, @Nullable Money amount) {}

    /// What would make an answer quicker.
    @Serdeable
    record Missing(String pointer, String title, String text) {}

    /// How long it takes.
    @Serdeable
    record Takes(State state, String text, @Nullable LocalDate from, @Nullable LocalDate to) {

        /// Whether it can be said.
        enum State {
            KNOWN,
            NOT_ENOUGH
        }

        static Takes of(@Nullable Range range, Language language) {
            return range == null
                    ? new Takes(State.NOT_ENOUGH, NOT_ENOUGH.in(language), null, null)
                    : new Takes(
                            State.KNOWN,
                            TAKES.with(range.from(), range.to()).in(language),
                            range.from(),
                            range.to());
        }
    }

    /// What else than a claim there is.
    @Serdeable
    record Option(String code, String text, @Nullable String href) {}

    /// An open claim about the same thing.
    @Serdeable
    record Same(String id, String reference, String stateText, String text) {}

    View sending(Customer customer, NewClaim claim, Language language) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var sending = intake.read(customer, claim, "");
        var details = sending.content().details();
        var known = knowledge.of(customer, details, sending.country(), now);
        return new View(
                details.kind(),
                sending.decider(),
                sending.decider().text().in(language),
                known.gives().stream()
                        .map(gives -> new Gives(gives.text().in(language), gives.amount()))
                        .toList(),
                missing(sending, known, language),
                nextUpdate(sending, known.level(), now, language),
                Service.of(known.level(), language),
                Takes.of(
                        howLong.of(sending.country(), sending.decider(), claim.need() != null, now),
                        language),
                DeadlineView.of(
                        Deadlines.of(details, sending.country(), sending.country().dayOf(now)), language),
                Options.of(details).stream()
                        .map(option -> new Option(option.code(), option.text().in(language), option.href()))
                        .toList(),
                Follows.of(details.kind(), language),
                OnHold.of(known.onHold(), language),
                same(customer, details, language));
    }

    private NextUpdate nextUpdate(
            Sending sending, @Nullable ServiceLevel level, Instant now, Language language) {
        var content = sending.content();
        var by = updates.of(content.details().kind(), content.need(), sending.country(), level, now);
        return new NextUpdate(by, ClaimWords.nextUpdate(ClaimState.RECEIVED, by).in(language));
    }

    private static List<Missing> missing(Sending sending, Knowledge.Known known, Language language) {
        return Gaps.of(sending.content(), known.notFound()).stream()
                .map(gap -> new Missing(gap.pointer(), gap.title().in(language), gap.text().in(language)))
                .toList();
    }

    private @Nullable Same same(Customer customer, Details details, Language language) {
        var about = details.about();
        if (about == null) {
            return null;
        }
        return claims.before(customer, ABOVE_ALL, OPEN, OPEN_LOOKED_AT).stream()
                .filter(claim -> about.equals(claim.about()) && claim.kind() == details.kind())
                .findFirst()
                .map(claim ->
                        new Same(
                                claim.id(),
                                claim.reference(),
                                claim.state().text().in(language),
                                SAME.in(language)))
                .orElse(null);
    }

    private static Set<ClaimState> openStates() {
        var open = EnumSet.allOf(ClaimState.class);
        open.removeIf(state -> !state.isOpen());
        return open;
    }
}
