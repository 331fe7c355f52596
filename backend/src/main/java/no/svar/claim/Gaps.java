package no.svar.claim;

import io.micronaut.core.beans.BeanIntrospection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.svar.claim.Claim.Content;
import no.svar.shared.Text;

/// What a claim lacks that would make an answer quicker; nothing of it has to be there.
final class Gaps {

    private static final Text QUICKER =
            new Text(
                    "Du kan sende uten. Med dette går svaret raskere.",
                    "Du kan sende utan. Med dette går svaret raskare.",
                    "Du kan skicka utan. Med det här går svaret snabbare.",
                    "You can send without it. It makes an answer quicker.");
    private static final Text NOT_FOUND =
            new Text(
                    "Vi finner ikke dette blant dine. Se over det, eller send det som det er.",
                    "Vi finn ikkje dette blant dine. Sjå over det, eller send det som det er.",
                    "Vi hittar inte detta bland dina. Kontrollera det, eller skicka det som det är.",
                    "We do not find this among yours. Check it, or send it as it is.");

    private Gaps() {}

    /// One of them.
    record Gap(String pointer, Text title, Text text) {}

    /// @param notFound the fields whose things are not the customer's
    static List<Gap> of(Content content, Set<String> notFound) {
        var gaps = new ArrayList<Gap>();
        var details = content.details();
        var introspection = introspection(details);
        for (var component : details.kind().recordType().getRecordComponents()) {
            var name = component.getName();
            if (notFound.contains(name)) {
                gaps.add(new Gap("/details/" + name, FormWords.field(name), NOT_FOUND));
            } else if (introspection.getRequiredProperty(name, Object.class).get(details) == null) {
                gaps.add(new Gap("/details/" + name, FormWords.field(name), QUICKER));
            }
        }
        if (content.said() == null) {
            gaps.add(new Gap("/text", FormWords.field("text"), QUICKER));
        }
        return gaps;
    }

    @SuppressWarnings("unchecked")
    private static BeanIntrospection<Details> introspection(Details details) {
        return (BeanIntrospection<Details>) BeanIntrospection.getIntrospection(details.getClass());
    }
}
