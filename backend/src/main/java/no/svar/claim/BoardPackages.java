package no.svar.claim;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import no.svar.access.Customer;
import no.svar.claim.Before.Gives;
import no.svar.promise.PromiseFacts;
import no.svar.promise.Subject;
import no.svar.shared.Language;
import no.svar.shared.Text;

/// Puts together what a board needs, where one can be used. A fixed number of statements for each kind.
@Singleton
final class BoardPackages {

    private static final int MOST_OF_EACH = 1_000;

    private static final Text NOTE =
            new Text(
                    "Laget av Svar etter det portalen visste %s. Klokkeslett i tekstene er norsk og svensk tid. Hvem som arbeidet med saken hos oss, vises bare med et dekknavn som gjelder denne saken.",
                    "Laga av Svar etter det portalen visste %s. Klokkeslett i tekstane er norsk og svensk tid. Kven som arbeidde med saka hos oss, vert berre vist med eit dekknamn som gjeld denne saka.",
                    "Gjord av Svar efter vad portalen visste %s. Klockslag i texterna är norsk och svensk tid. Vem som arbetade med ärendet hos oss visas bara med ett täcknamn som gäller det här ärendet.",
                    "Made by Svar from what the portal knew on %s. Times in the texts are those of Norway and Sweden. Whoever worked on it for us is shown by a pseudonym of this claim only.");

    private final Ladder ladder;
    private final ClaimViews views;
    private final Knowledge knowledge;
    private final PromiseFacts promises;
    private final BoardPapers papers;
    private final InstantSource clock;

    BoardPackages(
            Ladder ladder,
            ClaimViews views,
            Knowledge knowledge,
            PromiseFacts promises,
            BoardPapers papers,
            InstantSource clock) {
        this.ladder = ladder;
        this.views = views;
        this.knowledge = knowledge;
        this.promises = promises;
        this.papers = papers;
        this.clock = clock;
    }

    /// @throws BoardNotYet where no board can be used now
    BoardPackage of(Customer customer, Claim claim, Language language) {
        var boards = ladder.openBoards(claim);
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var written = papers.of(claim, MOST_OF_EACH, language);
        return new BoardPackage(
                views.of(claim, language),
                now,
                language.tag(),
                boards.stream().map(board -> Ladder.StepView.of(board, language)).toList(),
                Demanded.of(claim),
                knowledge.of(customer, claim.details(), claim.country(), now).gives().stream()
                        .map(gives -> new Gives(gives.text().in(language), gives.amount()))
                        .toList(),
                promises.about(customer, Subject.claim(claim.id()), MOST_OF_EACH, language),
                written.timeline(),
                written.messages(),
                written.attachments(),
                written.complete(),
                NOTE.with(LocalDateTime.ofInstant(now, claim.country().zone())).in(language));
    }
}
