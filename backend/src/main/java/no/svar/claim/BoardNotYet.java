package no.svar.claim;

import java.util.List;
import no.svar.shared.Problem;
import no.svar.shared.Text;

/// No board can be used now; the detail says of each why, and what comes first.
final class BoardNotYet extends Problem {

    private final Text why;

    BoardNotYet(List<Rung> boards) {
        super(
                Kind.CONFLICT,
                "board-not-yet",
                new Text(
                        "Ingen nemnd kan brukes nå",
                        "Inga nemnd kan brukast no",
                        "Ingen nämnd kan användas nu",
                        "No board can be used now"));
        this.why =
                boards.stream()
                        .map(board -> pair("%s: %s", board.body().label(), board.standingText()))
                        .reduce((one, next) -> pair("%s %s", one, next))
                        .orElseThrow();
    }

    private static Text pair(String form, Text one, Text next) {
        return new Text(form, form, form, form).with(one, next);
    }

    @Override
    public Text detail() {
        return why;
    }
}
