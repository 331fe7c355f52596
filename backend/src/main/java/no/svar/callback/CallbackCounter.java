package no.svar.callback;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import no.svar.access.Customer;
import no.svar.access.PhoneBook;
import no.svar.edge.InvalidInput;
import no.svar.feed.Insisting;
import no.svar.regulation.Phone;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Reads what a customer asks for into what the desk takes: a real slot, a number that can be called, a claim
/// of the customer's own.
@Singleton
final class CallbackCounter {

    private static final Text NO_SLOT =
            new Text(
                    "Er ikke et tidspunkt som kan avtales nå",
                    "Er ikkje eit tidspunkt som kan avtalast no",
                    "Är inte en tid som kan bokas nu",
                    "Is not a time that can be booked now");
    private static final Text NO_NUMBER =
            new Text(
                    "Vi kjenner ikke telefonnummeret ditt; skriv det her",
                    "Vi kjenner ikkje telefonnummeret ditt; skriv det her",
                    "Vi känner inte till ditt telefonnummer; skriv det här",
                    "We do not know your phone number; write it here");
    private static final Text NOT_A_NUMBER =
            new Text(
                    "Er ikke et telefonnummer; skriv det som 22 00 00 00 eller +47 22 00 00 00",
                    "Er ikkje eit telefonnummer; skriv det som 22 00 00 00 eller +47 22 00 00 00",
                    "Är inte ett telefonnummer; skriv det som 08-00 00 00 eller +46 8 00 00 00",
                    "Is not a phone number; write it as 22 00 00 00 or +47 22 00 00 00");
    private static final Text NOT_YOUR_CLAIM =
            new Text(
                    "Er ikke en av sakene dine",
                    "Er ikkje ei av sakene dine",
                    "Är inte ett av dina ärenden",
                    "Is not one of your claims");

    private final Slots slots;
    private final PhoneBook phones;
    private final Cases cases;
    private final BookingDesk desk;
    private final InstantSource clock;

    CallbackCounter(Slots slots, PhoneBook phones, Cases cases, BookingDesk desk, InstantSource clock) {
        this.slots = slots;
        this.phones = phones;
        this.cases = cases;
        this.desk = desk;
        this.clock = clock;
    }

    /// @param key the sender's name for this sending; with another content it is another sending
    /// @throws InvalidInput where something is not right
    Callback book(Customer customer, NewCallback asked, String key) {
        var now = now();
        var wish = wish(customer, asked, now);
        var sentAs = UUID.nameUUIDFromBytes((key + "\n" + asked).getBytes(StandardCharsets.UTF_8)).toString();
        return Insisting.on(() -> desk.book(customer, wish, sentAs, now));
    }

    /// @throws InvalidInput where something is not right
    Callback.Wish wish(Customer customer, NewCallback asked, Instant now) {
        var slot = slot(asked.queue(), asked.slot(), now);
        var claim = asked.claim();
        if (claim != null && !cases.has(customer, claim)) {
            throw new InvalidInput("/claim", NOT_YOUR_CLAIM);
        }
        return new Callback.Wish(
                asked.queue(),
                slot,
                Objects.toString(claim, null),
                asked.about(),
                number(customer, asked.phone(), null));
    }

    Callback move(Customer customer, Callback read, MovedCallback asked) {
        var now = now();
        // Another number for the same half hour is no other booking: it may be closer than one can be made.
        var slot =
                asked.slot().equals(read.startsAt()) && read.state() == CallbackState.BOOKED
                        ? read.slot()
                        : slot(read.queue(), asked.slot(), now);
        var phone = number(customer, asked.phone(), read.phone());
        return Insisting.on(() -> desk.move(customer, read, slot, phone, now));
    }

    void cancel(Customer customer, String id) {
        var now = now();
        Insisting.on(() -> {
            desk.cancel(customer, id, now);
            return id;
        });
    }

    private Slot slot(String queue, Instant from, Instant now) {
        return slots.all(queue, now).stream()
                .filter(slot -> slot.from().equals(from))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("/slot", NO_SLOT));
    }

    private String number(Customer customer, @Nullable String written, @Nullable String known) {
        if (written == null && known != null) {
            return known;
        }
        var entry = phones.of(customer);
        var number = written == null ? entry.number() : Phone.normalised(written, entry.country());
        if (number == null) {
            throw new InvalidInput("/phone", written == null ? NO_NUMBER : NOT_A_NUMBER);
        }
        return number;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
