package no.svar.notice;

import java.util.stream.Stream;
import no.svar.shared.Text;

/// What an outage gives, in words: the amount first, then what has to be done for it.
final class CompensationWording {

    private static final Text TITLE =
            new Text(
                    "Kompensasjon for strømbrudd",
                    "Kompensasjon for straumbrot",
                    "Ersättning för elavbrott",
                    "Compensation for the outage");
    private static final Text AMOUNT =
            new Text(
                    "Du får %s fordi strømmen var borte lenge.",
                    "Du får %s fordi straumen var borte lenge.",
                    "Du får %s eftersom strömmen var borta länge.",
                    "You get %s because the power was out for a long time.");
    private static final Text PAYS =
            new Text(
                    "Du trenger ikke gjøre noe: %s betaler senest %s.",
                    "Du treng ikkje gjere noko: %s betaler seinast %s.",
                    "Du behöver inte göra något: %s betalar senast %s.",
                    "There is nothing you need to do: %s pays by %s.");
    private static final Text NOTHING_TO_DO =
            new Text(
                    "Du trenger ikke gjøre noe.",
                    "Du treng ikkje gjere noko.",
                    "Du behöver inte göra något.",
                    "There is nothing you need to do.");
    private static final Text UNDECIDED =
            new Text(
                    "Vi kan ikke si ennå om strømbruddet gir deg kompensasjon.",
                    "Vi kan ikkje seie enno om straumbrotet gir deg kompensasjon.",
                    "Vi kan inte säga än om elavbrottet ger dig ersättning.",
                    "We cannot say yet whether the outage gives you compensation.");
    private static final Text MISSING =
            new Text(
                    "Hva som mangler, ser du under kompensasjon.",
                    "Kva som manglar, ser du under kompensasjon.",
                    "Vad som saknas ser du under ersättning.",
                    "What is missing can be seen under compensation.");
    private static final Text NOT_DUE =
            new Text(
                    "Nye opplysninger viser at strømbruddet ikke gir kompensasjon.",
                    "Nye opplysningar viser at straumbrotet ikkje gir kompensasjon.",
                    "Nya uppgifter visar att elavbrottet inte ger ersättning.",
                    "New facts show that the outage gives no compensation.");
    private static final Text WHY =
            new Text(
                    "Hvorfor, ser du under kompensasjon.",
                    "Kvifor, ser du under kompensasjon.",
                    "Varför ser du under ersättning.",
                    "Why can be seen under compensation.");

    private CompensationWording() {}

    static Wording of(CompensationFacts facts) {
        return new Wording(TITLE, sentences(facts).toList());
    }

    private static Stream<Text> sentences(CompensationFacts facts) {
        return switch (facts.result()) {
            case DUE -> {
                var payBy = facts.payBy();
                yield Stream.of(
                        AMOUNT.with(facts.amount()),
                        payBy == null ? NOTHING_TO_DO : PAYS.with(facts.gridCompany(), payBy));
            }
            case UNDECIDED -> Stream.of(UNDECIDED, MISSING);
            case NOT_DUE -> Stream.of(NOT_DUE, WHY);
        };
    }
}
