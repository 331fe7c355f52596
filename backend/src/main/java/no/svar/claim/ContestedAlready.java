package no.svar.claim;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// A claim is looked at again once.
final class ContestedAlready extends Problem {

    ContestedAlready() {
        super(
                Kind.CONFLICT,
                "contested-already",
                new Text(
                        "Saken er alt vurdert på nytt",
                        "Saka er alt vurdert på nytt",
                        "Ärendet har redan prövats på nytt",
                        "The claim has been looked at again already"));
    }

    @Override
    public Text detail() {
        return new Text(
                "Vi ser på en avgjørelse én gang til, og det er gjort. Under «videre» står hvem andre som kan vurdere den.",
                "Vi ser på ei avgjerd éin gong til, og det er gjort. Under «vidare» står kven andre som kan vurdere henne.",
                "Vi prövar ett beslut en gång till, och det är gjort. Under ”vidare” står vem mer som kan pröva det.",
                "We look at a decision once more, and that is done. The steps beyond us say who else can judge it.");
    }
}
