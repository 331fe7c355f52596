package no.svar.claim;

import java.util.ArrayList;
import no.svar.access.ServiceLevel;
import no.svar.shared.Language;
import no.svar.shared.Text;

/// What an agreement promises of service, in words.
final class ServiceWords {

    private static final Text HOUSEHOLD =
            new Text(
                    "Avtalen din har servicegaranti for husholdninger.",
                    "Avtalen din har servicegaranti for hushald.",
                    "Ditt avtal har servicegaranti för hushåll.",
                    "Your agreement has the service guarantee for households.");
    private static final Text BUSINESS =
            new Text(
                    "Avtalen din har servicegaranti for bedrifter.",
                    "Avtalen din har servicegaranti for bedrifter.",
                    "Ditt avtal har servicegaranti för företag.",
                    "Your agreement has the service guarantee for businesses.");
    private static final Text REPLY =
            new Text(
                    "Du skal høre fra oss innen %s virkedager.",
                    "Du skal høyre frå oss innan %s verkedagar.",
                    "Du ska höra av oss inom %s arbetsdagar.",
                    "You are to hear from us within %s business days.");
    private static final Text REPLY_NEXT_DAY =
            new Text(
                    "Du skal høre fra oss innen neste virkedag.",
                    "Du skal høyre frå oss innan neste verkedag.",
                    "Du ska höra av oss inom nästa arbetsdag.",
                    "You are to hear from us by the next business day.");
    private static final Text CALL =
            new Text(
                    "Ber du om det, ringer vi innen %s timer.",
                    "Ber du om det, ringjer vi innan %s timar.",
                    "Om du ber om det ringer vi inom %s timmar.",
                    "If you ask for it, we call within %s hours.");

    private ServiceWords() {}

    static String of(ServiceLevel level, Language language) {
        var said = new ArrayList<String>();
        said.add(
                switch (level.guarantee()) {
                    case HOUSEHOLD -> HOUSEHOLD.in(language);
                    case BUSINESS -> BUSINESS.in(language);
                });
        var days = level.replyWithinDays();
        if (days != null) {
            said.add((days == 1 ? REPLY_NEXT_DAY : REPLY.with(days)).in(language));
        }
        var hours = level.callbackWithinHours();
        if (hours != null) {
            said.add(CALL.with(hours).in(language));
        }
        return String.join(" ", said);
    }
}
