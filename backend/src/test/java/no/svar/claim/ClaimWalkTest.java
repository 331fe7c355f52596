package no.svar.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import no.svar.access.Customer;
import no.svar.claim.Claim.Content;
import no.svar.claim.Claim.Decision;
import no.svar.claim.Claim.Names;
import no.svar.shared.Country;
import no.svar.shared.Language;
import no.svar.shared.Problem;

/// Whatever is done to a claim in whatever order, it is never open without a date for its next update, it
/// only takes steps of the table, it is contested once, and its clock stands exactly while we wait for the
/// customer.
class ClaimWalkTest {

    private static final Instant START = Instant.parse("2026-11-22T18:41:03Z");
    private static final Duration STEP = Duration.ofHours(7);

    /// What can be done.
    enum Deed {
        SUBMIT,
        READ,
        ASK,
        WAIT,
        ANSWER,
        DECIDE,
        CONTEST,
        CLOSE,
        WITHDRAW,
        MISS
    }

    @Property(tries = 2_000)
    void noOpenClaimIsWithoutADateForItsNextUpdate(@ForAll @Size(max = 40) List<Deed> deeds) {
        var claim = draft();
        var now = START;
        var stood = Duration.ZERO;
        int contests = 0;
        for (var deed : deeds) {
            var before = claim;
            now = now.plus(STEP);
            claim = after(before, deed, now);
            if (before.state() == ClaimState.WAITING_FOR_YOU) {
                stood = stood.plus(STEP);
            }
            contests += claim != before && deed == Deed.CONTEST ? 1 : 0;

            assertThat(claim.nextUpdateBy() != null).as("%s", claim).isEqualTo(claim.state().isOpen());
            if (claim != before) {
                assertThat(before.state() == claim.state() || before.state().mayBecome(claim.state()))
                        .isTrue();
                assertThat(claim.version()).isEqualTo(before.version() + 1);
            }
            assertThat(claim.stopped(now)).isEqualTo(stood);
            assertThat(contests).isLessThanOrEqualTo(1);
        }
    }

    private static Claim after(Claim claim, Deed deed, Instant now) {
        var due = now.plus(Duration.ofDays(7));
        try {
            return switch (deed) {
                case SUBMIT -> claim.step(ClaimState.RECEIVED, due, now);
                case READ, ANSWER -> claim.step(ClaimState.READ, due, now);
                case ASK -> claim.step(ClaimState.WAITING_FOR_YOU, due, now);
                case WAIT -> claim.step(ClaimState.WAITING_FOR_OTHERS, due, now);
                case DECIDE -> claim.decided(new Decision(ClaimResult.REJECTED, null, "No.", null, now));
                case CONTEST -> claim.contested(due, now);
                case CLOSE -> claim.step(ClaimState.CLOSED, null, now);
                case WITHDRAW -> claim.step(ClaimState.WITHDRAWN, null, now);
                case MISS -> claim.state().isOpen() ? claim.missedUpdate(due, now) : claim;
            };
        } catch (Problem refused) {
            return claim;
        }
    }

    private static Claim draft() {
        return Claim.draft(
                new Customer(UUID.randomUUID(), Language.NB),
                new Names(UUID.randomUUID().toString(), Reference.random(), "sent"),
                new Content(new Details.Other(), "Words", null, null, null, Channel.PORTAL),
                Country.NO,
                Decider.UNKNOWN,
                START);
    }
}
