package no.svar.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import no.svar.shared.Country;
import no.svar.shared.Money;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// One part of what is known of a customer, in the order of time: implemented by each room that keeps such
/// facts, so that all of them can be shown on one line.
public interface Chronicle {

    /// The parts; of what is from the same moment, the earlier part comes first.
    enum Part {
        CALLBACKS(Needs.NOTHING),
        PROMISES(Needs.NOTHING),
        OUTAGES(Needs.POINTS),
        COMPENSATION(Needs.POINTS),
        READINGS(Needs.POINTS),
        PAYMENTS(Needs.ACCOUNTS),
        INVOICES(Needs.ACCOUNTS);

        private final Needs needs;

        Part(Needs needs) {
            this.needs = needs;
        }

        public Needs needs() {
            return needs;
        }
    }

    /// What has to be known of a customer before anything can be told.
    enum Needs {
        NOTHING,
        ACCOUNTS,
        POINTS;

        public boolean areMet(Holdings holdings) {
            return switch (this) {
                case NOTHING -> true;
                case ACCOUNTS -> !holdings.accounts().isEmpty();
                case POINTS -> !holdings.points().isEmpty();
            };
        }
    }

    /// What can have happened.
    enum What {
        INVOICE,
        CREDIT_NOTE,
        PAYMENT,
        READING,
        OUTAGE,
        COMPENSATION,
        PROMISE,
        CALLBACK
    }

    /// Something that is known.
    ///
    /// @param id under which the portal shows it to its customer
    /// @param source the system that told it
    record Fact(
            What what, @Nullable String id, Text text, @Nullable Money amount, String source, Instant asOf) {}

    /// A place on the line, and what lies there.
    ///
    /// @param fact null where it is another customer's: one who held the same thing on another day
    record Entry(Place place, @Nullable Fact fact) {}

    /// A moment, and in it a place of its own.
    ///
    /// @param id of that place among the others of the same part and moment; empty for the one behind all
    record Place(Instant at, String id) {

        /// Behind it lies everything that a database can hold.
        public static final Place FIRST = new Place(Instant.parse("9999-01-01T00:00:00Z"), "");

        private static final String BETWEEN = "\t";

        /// Of what is known by the day alone: the day's first moment.
        public static Place of(LocalDate day, String id) {
            return new Place(day.atStartOfDay(Country.NO.zone()).toInstant(), id);
        }

        /// An id that is made of several; none may hold a tabulator, but the last.
        public static String id(String... parts) {
            return String.join(BETWEEN, parts);
        }

        /// What that id was made of; empty parts where it was not made of so many.
        public static List<String> parts(String id, int count) {
            var parts = id.split(BETWEEN, count);
            return parts.length == count ? List.of(parts) : Collections.nCopies(count, "");
        }

        /// The same place for whoever knows the day alone.
        public LocalDate day() {
            var day = Country.NO.dayOf(at);
            return isADay() ? day : day.plusDays(1);
        }

        public String idOnDay() {
            return isADay() ? id : "";
        }

        private boolean isADay() {
            return of(Country.NO.dayOf(at), id).at.equals(at);
        }
    }

    Part part();

    /// What lies behind that place, the newest first; a fixed number of statements, whatever the customer
    /// owns.
    ///
    /// @param most fewer of them mean that there are no more
    List<Entry> behind(Customer customer, Holdings holdings, Place place, int most);
}
