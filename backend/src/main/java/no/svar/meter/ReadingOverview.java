package no.svar.meter;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.svar.access.Customer;
import no.svar.access.Holdings;
import no.svar.shared.Language;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// The metering points that need something of the customer, or that the customer should know about: the part
/// of the first screen that is about readings.
@Singleton
public final class ReadingOverview {

    private static final int MOST_ITEMS = 10;
    private static final int DAYS_A_REJECTION_IS_NEWS = 60;

    private static final Text ESTIMATED =
            new Text(
                    "%s verdier fra de siste fire ukene er anslått. Du trenger ikke gjøre noe.",
                    "%s verdiar frå dei siste fire vekene er anslåtte. Du treng ikkje gjere noko.",
                    "%s värden från de senaste fyra veckorna är uppskattade. Du behöver inte göra något.",
                    "%s values of the last four weeks are estimated. There is nothing that you need to do.");
    private static final Text MISSING =
            new Text(
                    "%s verdier fra de siste fire ukene mangler. Nettselskapet henter eller anslår dem.",
                    "%s verdiar frå dei siste fire vekene manglar. Nettselskapet hentar eller anslår dei.",
                    "%s värden från de senaste fyra veckorna saknas. Nätbolaget hämtar eller uppskattar dem.",
                    "%s values of the last four weeks are missing. The grid company fetches or estimates them.");

    private final Meters meters;
    private final ReadingStatuses statuses;
    private final ReadingSettings settings;

    ReadingOverview(Meters meters, ReadingStatuses statuses, ReadingSettings settings) {
        this.meters = meters;
        this.statuses = statuses;
        this.settings = settings;
    }

    /// What is the matter, the most urgent first.
    public enum What {
        READING_DOUBTFUL,
        READING_REJECTED,
        READING_EXPECTED,
        VALUES_MISSING,
        ESTIMATED_VALUES,
        WITH_A_PERSON
    }

    /// What needs something, the most urgent first.
    ///
    /// @param asOf when the newest fact was known of all that was looked at; null where nothing is known
    public record Overview(@Nullable Instant asOf, List<Item> items) {}

    /// One metering point that needs something, and what.
    @Serdeable
    public record Item(String meteringPoint, What what, String text, @Nullable LocalDate on) {}

    /// The customer's overview; no statement where no metering point is held, at most three whatever is.
    public Overview of(Customer customer, Holdings holdings, Language language) {
        var looked = statuses.needing(customer, meters.held(customer, holdings));
        var items =
                looked.stream()
                        .flatMap(status -> item(status, language))
                        .sorted(
                                Comparator.comparing(Item::what)
                                        .thenComparing(
                                                Item::on, Comparator.nullsLast(Comparator.naturalOrder()))
                                        .thenComparing(Item::meteringPoint))
                        .limit(MOST_ITEMS)
                        .toList();
        return new Overview(
                looked.stream().flatMap(ReadingOverview::ages).max(Comparator.naturalOrder()).orElse(null),
                items);
    }

    private Stream<Item> item(ReadingStatus status, Language language) {
        return switch (status.way()) {
            case UNKNOWN -> Stream.empty();
            case AUTOMATIC -> patches(status, language);
            case REGISTER -> reading(status, language);
        };
    }

    private static Stream<Item> patches(ReadingStatus status, Language language) {
        if (status.missing() > 0) {
            return item(status, What.VALUES_MISSING, null, MISSING.with(status.missing()), language);
        }
        return status.estimated() > 0
                ? item(status, What.ESTIMATED_VALUES, null, ESTIMATED.with(status.estimated()), language)
                : Stream.empty();
    }

    private Stream<Item> reading(ReadingStatus status, Language language) {
        var next = status.next();
        return switch (next.what()) {
            case CONFIRM_OR_PHOTO -> item(status, What.READING_DOUBTFUL, next.on(), next.text(), language);
            case A_PERSON_LOOKS -> item(status, What.WITH_A_PERSON, next.on(), next.text(), language);
            case READ_AGAIN ->
                    isNews(Objects.requireNonNull(status.last()), status.today())
                            ? item(status, What.READING_REJECTED, next.on(), next.text(), language)
                            : Stream.empty();
            case READ_METER -> expected(status, language);
            case NOTHING, WAIT, SETTLEMENT -> Stream.empty();
        };
    }

    private Stream<Item> expected(ReadingStatus status, Language language) {
        var window = status.window();
        if (window == null
                || window.from().isAfter(status.today())
                || window.to().minusDays(settings.remindBefore().toDays()).isAfter(status.today())) {
            return Stream.empty();
        }
        return item(status, What.READING_EXPECTED, window.to(), status.expectation(), language);
    }

    private static boolean isNews(RegisterReading rejected, LocalDate today) {
        return rejected.readOn().isAfter(today.minusDays(DAYS_A_REJECTION_IS_NEWS));
    }

    private static Stream<Item> item(
            ReadingStatus status, What what, @Nullable LocalDate on, Text text, Language language) {
        return Stream.of(new Item(status.held().id(), what, text.in(language), on));
    }

    private static Stream<Instant> ages(ReadingStatus status) {
        var point = status.held().point();
        return Stream.concat(
                Stream.ofNullable(point == null ? null : point.asOf()),
                status.readings().stream().map(RegisterReading::asOf));
    }
}
