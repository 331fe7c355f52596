package no.svar.claim;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import no.svar.regulation.Arn;
import no.svar.shared.Country;
import no.svar.shared.Language;
import no.svar.shared.Money;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Who else can judge a claim, the nearest first, told honestly: also that none of them takes it up.
@Singleton
final class Ladder {

    private static final Text SMALL =
            new Text(
                    "For et så lite beløp er vår egen behandling det siste steget som ikke koster noe. Det sier vi åpent.",
                    "For eit så lite beløp er vår eiga handsaming det siste steget som ikkje kostar noko. Det seier vi ope.",
                    "För ett så litet belopp är vår egen prövning det sista steget som inte kostar något. Det säger vi öppet.",
                    "For so small a sum our own handling is the last step that costs nothing. We say so openly.");
    private static final Text ADVISORY =
            new Text(
                    "Nemndenes ord er råd, ikke dom. Det tar tid, og å vente der tar ikke fra deg retten til å gå videre.",
                    "Orda til nemndene er råd, ikkje dom. Det tek tid, og å vente der tek ikkje frå deg retten til å gå vidare.",
                    "Nämndernas ord är rekommendationer, inte domar. Det tar tid, och att vänta där tar inte ifrån dig rätten att gå vidare.",
                    "The boards' words are advice, not judgments. It takes time, and waiting there does not take away your right to go on.");

    private final InstantSource clock;

    Ladder(InstantSource clock) {
        this.clock = clock;
    }

    /// The ladder as its customer reads it.
    @Serdeable
    record View(List<StepView> steps, String honest) {}

    /// One body.
    @Serdeable
    record StepView(
            String body,
            String name,
            @Nullable String web,
            String text,
            Rung.Standing standing,
            String standingText,
            @Nullable LocalDate until,
            @Nullable Money atLeast,
            @Nullable Money fee,
            ClaimView.@Nullable Rule rule) {

        static StepView of(Rung rung, Language language) {
            var terms = rung.terms();
            var rule = terms.rule();
            return new StepView(
                    rung.body().name(),
                    rung.body().label().in(language),
                    rung.body().web(),
                    rung.text().in(language),
                    rung.standing(),
                    rung.standingText().in(language),
                    terms.until(),
                    terms.atLeast(),
                    terms.fee(),
                    rule == null
                            ? null
                            : new ClaimView.Rule(rule.id(), rung.text().in(language), rule.source()));
        }
    }

    View of(Claim claim, Language language) {
        var today = claim.country().dayOf(clock.instant());
        var rungs = rungs(claim, today);
        return new View(
                rungs.stream().map(rung -> StepView.of(rung, language)).toList(),
                (isSmall(claim, today) ? SMALL : ADVISORY).in(language));
    }

    /// The boards that can be used now.
    ///
    /// @throws BoardNotYet where there is none
    List<Rung> openBoards(Claim claim) {
        var boards =
                rungs(claim, claim.country().dayOf(clock.instant())).stream()
                        .filter(rung -> rung.body().isBoard())
                        .toList();
        var open = boards.stream().filter(board -> board.standing() == Rung.Standing.OPEN).toList();
        if (open.isEmpty()) {
            throw new BoardNotYet(boards);
        }
        return open;
    }

    private static List<Rung> rungs(Claim claim, LocalDate today) {
        return switch (claim.country()) {
            case NO -> NorwegianLadder.of(claim);
            case SE -> SwedishLadder.of(claim, today);
        };
    }

    private static boolean isSmall(Claim claim, LocalDate today) {
        var demanded = Demanded.of(claim);
        return claim.country() == Country.SE
                && demanded != null
                && demanded.minor() < Arn.least(today).minor();
    }
}
