package no.svar.claim;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.svar.access.Customer;
import org.jspecify.annotations.Nullable;

/// Takes files in, only so many at a time: a file is not even read before its turn has come, and the turn
/// lasts until its bytes are kept.
@Singleton
final class AttachmentIntake {

    /// How many bytes a file may have.
    static final int MOST_BYTES = 10 << 20;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final ClaimCounter counter;
    private final ClamdSettings clamd;
    private final Semaphore turns;

    AttachmentIntake(ClaimCounter counter, ClamdSettings clamd, AttachmentSettings settings) {
        this.counter = counter;
        this.clamd = clamd;
        this.turns = new Semaphore(settings.atOnce(), true);
    }

    /// What is said of a file beside its bytes.
    ///
    /// @param key the sender's name for this sending
    record Label(String key, @Nullable String name, @Nullable Evidence evidence) {}

    /// @throws AttachmentsBusy where no turn comes
    /// @throws AttachmentTooLarge where there are more bytes than a file may have
    Attachment take(Customer customer, UUID claim, Label label, InputStream body) {
        awaitTurn();
        try {
            var arrival =
                    new AttachmentArrival(
                            ClaimIntake.name(label.key(), claim.toString()),
                            label.name(),
                            label.evidence(),
                            AttachmentContent.of(read(body)),
                            clamd.unseen());
            return counter.attach(customer, claim.toString(), arrival);
        } finally {
            turns.release();
        }
    }

    private void awaitTurn() {
        try {
            if (!turns.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AttachmentsBusy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AttachmentsBusy();
        }
    }

    private static byte[] read(InputStream body) {
        try (body) {
            var bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new AttachmentTooLarge();
            }
            return bytes;
        } catch (IOException gone) {
            throw AttachmentRefused.cutOff();
        }
    }
}
