package no.svar.meter;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.svar.access.Customer;
import no.svar.edge.InvalidInput;
import no.svar.shared.Event;
import no.svar.shared.Picture;
import no.svar.shared.Text;

/// Takes readings from customers, and what customers add to them, each in one transaction with its event.
@Singleton
class ReadingDesk {

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    private final Meters meters;
    private final RegisterReadings readings;
    private final ReadingPhotos photos;
    private final ReadingSettings settings;
    private final ApplicationEventPublisher<Event> events;

    ReadingDesk(
            Meters meters,
            RegisterReadings readings,
            ReadingPhotos photos,
            ReadingSettings settings,
            ApplicationEventPublisher<Event> events) {
        this.meters = meters;
        this.readings = readings;
        this.photos = photos;
        this.settings = settings;
        this.events = events;
    }

    /// Takes a reading; a doubtful one is kept as such.
    ///
    /// The metering point is locked, so that of two readings at once the later one sees the earlier.
    ///
    /// @throws NoReadingNeeded where the metering point is not read by its customers
    /// @throws InvalidInput where no reading of that day is taken
    @Transactional(isolation = Isolation.READ_COMMITTED)
    RegisterReading receive(Customer customer, String id, LocalDate readOn, BigDecimal register) {
        var held = meters.held(customer, id);
        var byRegister = held.readByRegister();
        var point = byRegister.point();
        readings.lockPoint(point.meteringPoint());
        var recent = meters.history(point.meteringPoint());
        var now = meters.now();
        refuseDay(held, recent, customer, readOn);
        var replaceable = recent.stream().filter(one -> one.canBeReplacedBy(customer.id())).toList();
        var sameDay = replaceable.stream().filter(one -> one.readOn().equals(readOn)).toList();
        var others = recent.stream().filter(one -> !sameDay.contains(one)).toList();
        var findings = byRegister.range(others, readOn, settings).findings(register);
        var reading =
                RegisterReading.received(
                                IDS.generate(), point.meteringPoint(), readOn, register, customer.id(), now)
                        .judged(findings);
        var replaced = replaceable.stream().filter(earlier -> isReplaced(earlier, reading)).toList();
        for (var earlier : replaced) {
            readings.change(earlier.replaced(now));
        }
        readings.insert(List.of(reading));
        events.publishEvent(
                new ReadingReceived(
                        reading.id(),
                        id,
                        readOn,
                        register,
                        reading.state(),
                        findings,
                        replaced.stream().map(RegisterReading::id).toList(),
                        now));
        return reading;
    }

    /// Hands a doubted reading that its customer stands by to a person.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    RegisterReading confirm(Customer customer, String id, UUID readingId) {
        var now = meters.now();
        return handOn(own(customer, id, readingId).handedOn(now), id, now);
    }

    /// Keeps a photo of a doubted reading and hands both to a person.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    RegisterReading show(Customer customer, String id, UUID readingId, Picture photo) {
        var now = meters.now();
        var shown = own(customer, id, readingId).photographed(now);
        photos.put(readingId, photo.jpeg(), photo.width(), photo.height(), now);
        return handOn(shown, id, now);
    }

    private RegisterReading handOn(RegisterReading reading, String id, Instant now) {
        readings.change(reading);
        events.publishEvent(new ReadingNeedsPerson(reading.id(), id, reading.photoAt() != null, now));
        return reading;
    }

    private RegisterReading own(Customer customer, String id, UUID readingId) {
        var held = meters.held(customer, id);
        return readings.lock(readingId)
                .filter(reading -> held.isOwn(reading, customer))
                .orElseThrow(NoSuchMeteringPoint::new);
    }

    /// A later reading of the same day takes the place of an earlier one, but a doubtful one not that of one
    /// that is believed; and one that is believed leaves none waiting for its customer.
    private static boolean isReplaced(RegisterReading earlier, RegisterReading reading) {
        return earlier.readOn().equals(reading.readOn())
                ? reading.state().counts() || !earlier.state().counts()
                : reading.state().counts() && earlier.waitsForCustomer();
    }

    private void refuseDay(
            Meters.Held held, List<RegisterReading> recent, Customer customer, LocalDate readOn) {
        var today = meters.today();
        var oldest = today.minusDays(settings.oldestReading().toDays());
        if (readOn.isAfter(today)) {
            throw refused(ReadingReasons.FUTURE);
        }
        if (readOn.isBefore(oldest)) {
            throw refused(ReadingReasons.TOO_OLD.with(oldest));
        }
        if (!held.covers(readOn)) {
            throw refused(ReadingReasons.NOT_HELD);
        }
        for (var reading : recent) {
            if (reading.state().counts() && reading.readOn().isAfter(readOn)) {
                throw refused(ReadingReasons.BEFORE_LAST.with(reading.readOn()));
            }
            if (reading.state().counts()
                    && reading.readOn().equals(readOn)
                    && !reading.canBeReplacedBy(customer.id())) {
                throw refused(ReadingReasons.READ_THAT_DAY);
            }
        }
    }

    private static InvalidInput refused(Text reason) {
        return new InvalidInput("/readOn", reason);
    }
}
