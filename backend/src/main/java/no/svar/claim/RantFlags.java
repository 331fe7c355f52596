package no.svar.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What an agent should know of a text before reading it. Tone is told apart from need: a loud text is worth
/// as much as a polite one, and only need comes first.
///
/// @param against whom the text threatens; the team leader sees it first
/// @param needs the most urgent first
record RantFlags(boolean shouting, Set<Against> against, Set<Danger> danger, List<ClaimNeed> needs) {

    private static final RantPhrases<RantAlarm> ALARMS = RantPhrases.read("alarms.txt", RantAlarm.class);
    private static final int FEWEST_LETTERS = 12;
    private static final double CAPITALS = 0.7;
    private static final int LOUD_WORDS = 3;
    private static final int LOUD_MARKS = 3;

    /// Written in capitals by everybody.
    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "kid",
                    "ocr",
                    "nok",
                    "sek",
                    "sms",
                    "mva",
                    "moms",
                    "kwh",
                    "gdpr",
                    "usla",
                    "faq",
                    "pdf",
                    "bankid",
                    "ehf",
                    "pin",
                    "vat",
                    "arn",
                    "nve",
                    "rme",
                    "autogiro",
                    "gsrn",
                    "cpap",
                    "eur",
                    "iban");

    enum Against {
        PEOPLE,
        ONESELF
    }

    enum Danger {
        LIFE,
        ANIMALS,
        PROPERTY
    }

    enum Reader {
        TEAM_LEADER,
        PERSON
    }

    static RantFlags of(RantText text, RantKinds signals) {
        Set<RantAlarm> alarms =
                text.find(ALARMS).stream()
                        .map(RantPhrases.Hit::meaning)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(RantAlarm.class)));
        boolean isDark =
                signals.has(RantSignal.OUTAGE)
                        || signals.has(RantSignal.OUTAGE_NOW)
                        || alarms.contains(RantAlarm.CUT_OFF);
        var danger = danger(alarms, isDark);
        return new RantFlags(isShouting(text), against(alarms), danger, needs(alarms, danger, isDark));
    }

    boolean isThreat() {
        return !against.isEmpty();
    }

    /// Whether a word in passing about an invoice is not what it is about.
    boolean isGrave() {
        return isThreat() || danger.contains(Danger.LIFE);
    }

    /// Whether it comes before others that have waited as long.
    boolean isRaised() {
        return !needs.isEmpty() || !danger.isEmpty();
    }

    /// Who reads it before anything is decided; null where that is nobody in particular.
    @Nullable Reader reader() {
        if (isThreat()) {
            return Reader.TEAM_LEADER;
        }
        return isRaised() ? Reader.PERSON : null;
    }

    private static Set<Against> against(Set<RantAlarm> alarms) {
        var against = EnumSet.noneOf(Against.class);
        if (alarms.contains(RantAlarm.THREAT_TO_PEOPLE)) {
            against.add(Against.PEOPLE);
        }
        if (alarms.contains(RantAlarm.THREAT_TO_ONESELF)) {
            against.add(Against.ONESELF);
        }
        return against;
    }

    private static Set<Danger> danger(Set<RantAlarm> alarms, boolean isDark) {
        var danger = EnumSet.noneOf(Danger.class);
        if (alarms.contains(RantAlarm.LIFE)
                || alarms.contains(RantAlarm.FIRE)
                || alarms.contains(RantAlarm.THREAT_TO_ONESELF)
                || (alarms.contains(RantAlarm.MEDICAL) && isDark)) {
            danger.add(Danger.LIFE);
        }
        boolean areAnimals = alarms.contains(RantAlarm.LIVESTOCK) || alarms.contains(RantAlarm.PET);
        if (alarms.contains(RantAlarm.ANIMALS_SUFFER) || (areAnimals && isDark)) {
            danger.add(Danger.ANIMALS);
        }
        if (alarms.contains(RantAlarm.PROPERTY) || alarms.contains(RantAlarm.FIRE)) {
            danger.add(Danger.PROPERTY);
        }
        return danger;
    }

    private static List<ClaimNeed> needs(Set<RantAlarm> alarms, Set<Danger> danger, boolean isDark) {
        var needs = EnumSet.noneOf(ClaimNeed.class);
        if (alarms.contains(RantAlarm.MEDICAL)) {
            needs.add(ClaimNeed.MEDICAL_DEVICE);
        }
        if (alarms.contains(RantAlarm.ANIMALS_SUFFER) || (alarms.contains(RantAlarm.LIVESTOCK) && isDark)) {
            needs.add(ClaimNeed.LIVESTOCK);
        }
        if (alarms.contains(RantAlarm.NO_HEAT)) {
            needs.add(ClaimNeed.NO_HEAT);
        }
        boolean isOther = danger.contains(Danger.LIFE) && !needs.contains(ClaimNeed.MEDICAL_DEVICE);
        if (isOther || danger.contains(Danger.PROPERTY)) {
            needs.add(ClaimNeed.OTHER_DANGER);
        }
        return List.copyOf(needs);
    }

    /// Mostly capitals, several words of them in a row, or more exclamation marks than joy needs.
    private static boolean isShouting(RantText text) {
        int letters = 0;
        int capitals = 0;
        int inARow = 0;
        boolean isLoud = false;
        for (var word : text.words()) {
            boolean isCounted =
                    word.isLetters() && word.raw().length() > 1 && !ABBREVIATIONS.contains(word.folded());
            if (isCounted) {
                long large = word.raw().chars().filter(Character::isUpperCase).count();
                letters += word.raw().length();
                capitals += (int) large;
                inARow = large == word.raw().length() ? inARow + 1 : 0;
                isLoud |= inARow >= LOUD_WORDS;
            }
        }
        long marks = text.tokens().stream().filter(token -> token.is("!")).count();
        return isLoud || marks >= LOUD_MARKS || (letters >= FEWEST_LETTERS && capitals > letters * CAPITALS);
    }
}
