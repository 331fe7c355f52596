package no.svar.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;

/// Finds sums of money: a number with a currency before or after it.
final class RantAmounts {

    private static final BigDecimal MOST = new BigDecimal("1000000000");
    private static final int MOST_AMOUNTS = 20;
    private static final int FEWEST_OF_PRICE = 3;
    private static final Set<String> CROWNS =
            Set.of(
                    "kr",
                    "krone",
                    "kroner",
                    "kronene",
                    "kronor",
                    "krona",
                    "kronorna",
                    "krones",
                    "kroners",
                    "spenn",
                    "spænn",
                    "riksdaler",
                    "daler",
                    "crown",
                    "crowns",
                    "kronar",
                    "krs");
    private static final Set<String> ORE = Set.of("øre", "ører", "ørene", "øret", "ore");
    private static final Map<String, String> NAMED =
            Map.of("nok", "NOK", "sek", "SEK", "dkk", "DKK", "eur", "EUR", "euro", "EUR", "euros", "EUR");
    private static final Set<String> NOTES =
            Set.of("lapp", "lappen", "lapper", "lappar", "lappene", "kroning");

    /// Before a hundred or a thousand that is not counted.
    private static final Set<String> VAGUE =
            Set.of(
                    "flere", "fleire", "flera", "noen", "nokon", "nokre", "några", "mange", "många", "par",
                    "several", "many", "some", "few", "couple");

    private static final int LEAST_SCALE = 100;
    private static final Set<String> PER = Set.of("per", "pr", "each");
    private static final Set<String> NATIONS =
            Set.of("norske", "norska", "svenske", "svenska", "norwegian", "swedish");

    private final RantText text;
    private final Currency home;
    private final List<RantAmount> found = new ArrayList<>();
    private int at;

    private RantAmounts(RantText text, Currency home) {
        this.text = text;
        this.home = home;
    }

    /// @param home the currency of those who only say "kroner"
    static List<RantAmount> in(RantText text, Currency home) {
        var amounts = new RantAmounts(text, home);
        amounts.all();
        return List.copyOf(amounts.found);
    }

    private void all() {
        while (at < text.tokens().size() && found.size() < MOST_AMOUNTS) {
            var note = note(at);
            var number = RantNumbers.at(text, at);
            if (note != null) {
                add(note.value(), home, at, note.end());
            } else if (number != null && isVague(at)) {
                at = number.end();
            } else if (number == null) {
                at++;
            } else {
                priced(number);
            }
        }
    }

    /// `tusenlapp`, `femhundrelapp`, `500-lapp`.
    private RantNumbers.@Nullable Spoken note(int index) {
        var token = text.token(index);
        if (token.isNumber()) {
            var value = RantNumbers.digits(token.raw());
            boolean isNote = text.token(index + 1).is("-") && NOTES.contains(text.token(index + 2).folded());
            return isNote && value != null ? new RantNumbers.Spoken(value, index + 3) : null;
        }
        if (!token.isLetters() || !token.folded().contains("lapp")) {
            return null;
        }
        var parts =
                RantNumbers.morphemes(
                        token.folded().substring(0, token.folded().indexOf("lapp")), text.tongue());
        return parts == null
                ? null
                : new RantNumbers.Spoken(
                        parts.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ONE, BigDecimal::multiply),
                        index + 1);
    }

    /// `flere tusen`: nobody knows how much that is.
    private boolean isVague(int index) {
        var scale = RantNumbers.morphemes(text.token(index).folded(), text.tongue());
        return scale != null
                && scale.size() == 1
                && scale.getFirst() >= LEAST_SCALE
                && VAGUE.contains(text.token(index - 1).folded());
    }

    /// "Not a krone" is no sum.
    private void priced(RantNumbers.Spoken number) {
        int start = at;
        int after = number.end();
        if (NATIONS.contains(text.token(after).folded())) {
            after++;
        }
        var unit = text.token(after);
        var notes = note(after);
        var currency = unit.isLetters() ? currency(unit.folded()) : null;
        if (notes != null) {
            add(number.value().multiply(notes.value()), home, start, notes.end());
        } else if (currency != null
                && text.token(start).isLetters()
                && number.value().compareTo(BigDecimal.ONE) == 0) {
            at = after + 1;
        } else if (currency != null) {
            currency = nation(after - 1, currency);
            withOre(number.value(), currency, start, after + 1);
        } else if (unit.isLetters() && ORE.contains(unit.folded())) {
            add(number.value().movePointLeft(2), home, start, after + 1);
        } else if (isStroke(after)) {
            add(number.value(), home, start, after + 2);
        } else if (isColonPrice(text.token(start))) {
            add(number.value(), home, start, after);
        } else {
            beforehand(number, start);
        }
        at = Math.max(at, number.end());
    }

    /// `3 kroner og 50 øre` is one sum.
    private void withOre(BigDecimal crowns, Currency currency, int start, int end) {
        int next = Set.of("og", "och", "and").contains(text.token(end).folded()) ? end + 1 : end;
        var ore = RantNumbers.at(text, next);
        if (ore != null && ORE.contains(text.token(ore.end()).folded())) {
            add(crowns.add(ore.value().movePointLeft(2)), currency, start, ore.end() + 1);
        } else {
            add(crowns, currency, start, end);
        }
    }

    /// `2.345:50`, as prices are written in Sweden; with fewer digits it may be a time of day.
    private static boolean isColonPrice(RantWord token) {
        int colon = token.raw().indexOf(':');
        return colon >= FEWEST_OF_PRICE && token.raw().length() == colon + 3;
    }

    /// `,-` and `:-`, as prices are written.
    private boolean isStroke(int index) {
        var mark = text.token(index);
        var stroke = text.token(index + 1);
        return (mark.is(",") || mark.is(":") || mark.is("."))
                && (stroke.is("-") || stroke.is("–") || stroke.is("—"))
                && stroke.from() == mark.to();
    }

    /// `kr 37`, `NOK 37`.
    private void beforehand(RantNumbers.Spoken number, int start) {
        int before = start - 1;
        if (text.token(before).is(".") || text.token(before).is(":")) {
            before--;
        }
        var unit = text.token(before);
        boolean isTaken = !found.isEmpty() && unit.from() < found.getLast().to();
        var currency = unit.isLetters() ? currency(unit.folded()) : null;
        if (!isTaken
                && currency != null
                && (unit.folded().equals("kr") || NAMED.containsKey(unit.folded()))) {
            add(number.value(), currency, before, number.end());
        }
    }

    private @Nullable Currency currency(String word) {
        var named = NAMED.get(word);
        if (named != null) {
            return Currency.getInstance(named);
        }
        return CROWNS.contains(word) ? home : null;
    }

    private Currency nation(int index, Currency otherwise) {
        var word = text.token(index).folded();
        if (!NATIONS.contains(word)) {
            return otherwise;
        }
        return Currency.getInstance(word.startsWith("nor") ? "NOK" : "SEK");
    }

    private void add(BigDecimal value, Currency currency, int start, int end) {
        at = end;
        if (value.compareTo(MOST) > 0 || value.stripTrailingZeros().scale() > 2 || isUnitPrice(end)) {
            return;
        }
        found.add(
                new RantAmount(
                        Money.of(value.setScale(2), currency),
                        text.token(start).from(),
                        text.token(end - 1).to()));
    }

    /// `1,20 kr/kWh` is a price and no sum.
    private boolean isUnitPrice(int end) {
        var next = text.token(end);
        return (next.is("/") || PER.contains(next.folded()))
                && text.token(end + 1).folded().matches("kwh|kilowatt.*|kw");
    }
}
