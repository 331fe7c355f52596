package no.svar.claim;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import no.svar.promise.PromiseView;
import no.svar.shared.Country;
import no.svar.shared.Language;
import no.svar.shared.Money;
import no.svar.shared.Sheet;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Prints a board package: what is demanded, what was answered, what the rules give, and what happened.
@Singleton
final class BoardPdf {

    byte[] of(BoardPackage all, Language language) {
        var bytes = new ByteArrayOutputStream();
        try (var sheet = Sheet.titled(title(all, language), language, bytes)) {
            new Print(sheet, all, language).everything();
        }
        return bytes.toByteArray();
    }

    private static String title(BoardPackage all, Language language) {
        return BoardWords.TITLE.with(all.claim().reference()).in(language);
    }

    /// One package while it is being printed.
    private record Print(Sheet sheet, BoardPackage all, Language language) {

        void everything() {
            facts();
            demand();
            answer();
            boards();
            calculations();
            promises();
            timeline();
            messages();
            attachments();
            if (!all.complete()) {
                sheet.quietly(said(BoardWords.CUT));
            }
            sheet.quietly(all.note());
        }

        private void facts() {
            var claim = all.claim();
            sheet.facts(
                    List.of(
                            fact(BoardWords.ABOUT, claim.kindText()),
                            fact(BoardWords.STANDS, claim.stateText()),
                            fact(BoardWords.DECIDES, claim.decidedByText()),
                            fact(BoardWords.RECEIVED, time(claim.receivedAt())),
                            fact(BoardWords.DECIDED, time(claim.decidedAt())),
                            fact(BoardWords.DEMANDED, amount(all.demanded()))));
        }

        private void demand() {
            sheet.heading(said(BoardWords.DEMAND));
            var claim = all.claim();
            sheet.facts(
                    StreamSupport.stream(claim.details().entries().spliterator(), false)
                            .map(field ->
                                    new Sheet.Fact(
                                            FormWords.field(field.getKey()).in(language),
                                            value(field.getKey(), field.getValue())))
                            .toList());
            if (claim.text() != null) {
                sheet.words(claim.text());
            }
        }

        private void answer() {
            sheet.heading(said(BoardWords.ANSWER));
            var outcome = all.claim().outcome();
            if (outcome == null) {
                sheet.words(said(BoardWords.NO_ANSWER));
                return;
            }
            sheet.strongly(outcome.resultText());
            sheet.facts(
                    List.of(
                            fact(BoardWords.AMOUNT, amount(outcome.amount())),
                            fact(BoardWords.LAW, outcome.law())));
            sheet.words(outcome.reason());
            if (outcome.disputeBody() != null) {
                sheet.words(outcome.disputeBody().text());
            }
        }

        private void boards() {
            sheet.heading(said(BoardWords.BOARDS));
            for (var board : all.boards()) {
                sheet.strongly(board.name() + (board.web() == null ? "" : " · " + board.web()));
                sheet.words(board.text() + " " + board.standingText());
            }
        }

        private void calculations() {
            sheet.heading(said(BoardWords.CALCULATIONS));
            all.calculations().forEach(gives -> sheet.words(gives.text()));
        }

        private void promises() {
            sheet.heading(said(BoardWords.PROMISES));
            sheet.table(
                    List.of(
                            said(BoardWords.MADE),
                            said(BoardWords.DUE),
                            said(BoardWords.STATE),
                            said(BoardWords.PROMISE)),
                    all.promises().stream().map(this::row).toList());
        }

        private List<String> row(PromiseView promise) {
            var due = Objects.requireNonNullElse(time(promise.dueAt()), "–");
            return List.of(clock(promise.madeAt()), due, promise.stateText(), promise.text());
        }

        private void timeline() {
            sheet.heading(said(BoardWords.TIMELINE));
            sheet.table(
                    List.of(said(BoardWords.WHEN), said(BoardWords.WHO), said(BoardWords.WHAT)),
                    all.timeline().stream()
                            .map(entry ->
                                    List.of(
                                            clock(entry.at()),
                                            entry.byText(),
                                            entry.said() == null
                                                    ? entry.text()
                                                    : entry.text() + "\n" + entry.said()))
                            .toList());
        }

        private void messages() {
            sheet.heading(said(BoardWords.MESSAGES));
            sheet.table(
                    List.of(said(BoardWords.WHEN), said(BoardWords.WHO), said(BoardWords.WORDS)),
                    all.messages().stream()
                            .map(message -> List.of(clock(message.at()), message.byText(), message.text()))
                            .toList());
        }

        private void attachments() {
            sheet.heading(said(BoardWords.ATTACHMENTS));
            sheet.table(
                    List.of(said(BoardWords.ARRIVED), said(BoardWords.FILE), said(BoardWords.HASH)),
                    all.attachments().stream().map(this::row).toList());
        }

        private List<String> row(AttachmentView attachment) {
            var name = attachment.name() == null ? attachment.kept().mediaType() : attachment.name();
            var kept = attachment.kept().sha256();
            return List.of(
                    clock(attachment.receivedAt()),
                    name + "\n" + said(BoardWords.BYTES.with(attachment.size())),
                    kept.equals(attachment.sha256())
                            ? kept
                            : said(BoardWords.HASHES.with(attachment.sha256(), kept)));
        }

        private String value(String name, JsonNode value) {
            if (value.isArray()) {
                return StreamSupport.stream(value.values().spliterator(), false)
                        .map(one -> value(name, one))
                        .collect(Collectors.joining("; "));
            }
            if (value.isObject()) {
                return StreamSupport.stream(value.entries().spliterator(), false)
                        .map(field -> value(field.getKey(), field.getValue()))
                        .collect(Collectors.joining(", "));
            }
            if (value.isNumber() && name.toLowerCase(Locale.ROOT).endsWith("minor")) {
                var country = all.claim().country();
                return Text.amount(new Money(value.getLongValue(), country.currency()), language);
            }
            return value.coerceStringValue();
        }

        private Sheet.Fact fact(Text label, @Nullable String value) {
            return new Sheet.Fact(said(label), value);
        }

        private @Nullable String amount(@Nullable Money amount) {
            return amount == null ? null : Text.amount(amount, language);
        }

        private @Nullable String time(@Nullable Instant at) {
            return at == null ? null : clock(at);
        }

        private String clock(Instant at) {
            var time = LocalDateTime.ofInstant(at, Country.NO.zone());
            return said(BoardWords.TIME.with(time));
        }

        private String said(Text text) {
            return text.in(language);
        }
    }
}
