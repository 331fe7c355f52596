package no.svar.meter;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.svar.shared.Picture;
import no.svar.shared.PictureRefused;

/// Draws photos anew, only so many at a time: a photo is not even read before its turn has come.
@Singleton
final class PhotoStudio {

    /// How many bytes a photo may have.
    static final int MOST_BYTES = 10 << 20;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Semaphore places;

    PhotoStudio(ReadingSettings settings) {
        this.places = new Semaphore(settings.photosAtOnce(), true);
    }

    /// @throws PhotosBusy where no turn comes
    /// @throws PhotoTooLarge where there are more bytes than a photo may have
    Picture draw(InputStream body) {
        awaitTurn();
        try {
            return Picture.drawnAnew(read(body));
        } finally {
            places.release();
        }
    }

    private void awaitTurn() {
        try {
            if (!places.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new PhotosBusy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PhotosBusy();
        }
    }

    private static byte[] read(InputStream body) {
        try (body) {
            var bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new PhotoTooLarge();
            }
            return bytes;
        } catch (IOException cutOff) {
            throw PictureRefused.unreadable();
        }
    }
}
