package no.svar.meter;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.util.UUID;
import no.svar.access.Customer;
import no.svar.edge.LongBody;
import no.svar.meter.ReadingView.Onlooker;
import no.svar.shared.Language;

/// The photo of a doubted reading.
@Controller("/v1/metering-points/{id}/readings/{readingId}/photo")
@Secured("CUSTOMER")
@ExecuteOn(TaskExecutors.BLOCKING)
class PhotoController {

    private final Meters meters;
    private final RegisterReadings readings;
    private final ReadingPhotos photos;
    private final PhotoStudio studio;
    private final ReadingDesk desk;

    PhotoController(
            Meters meters,
            RegisterReadings readings,
            ReadingPhotos photos,
            PhotoStudio studio,
            ReadingDesk desk) {
        this.meters = meters;
        this.readings = readings;
        this.photos = photos;
        this.studio = studio;
        this.desk = desk;
    }

    /// What the picture is, its content tells: its declared type is not asked.
    @Put(consumes = MediaType.ALL)
    @LongBody(PhotoStudio.MOST_BYTES)
    ReadingView put(
            Customer customer,
            Language language,
            @PathVariable @Size(max = 18) @Pattern(regexp = "\\d{18}") String id,
            @PathVariable UUID readingId,
            @Body InputStream body) {
        var held = meters.held(customer, id);
        own(customer, held, readingId).photographed(meters.now());
        var photo = studio.draw(body);
        var reading = desk.show(customer, id, readingId, photo);
        return ReadingView.of(reading, null, new Onlooker(customer, held, meters.today(), language));
    }

    @Get(produces = MediaType.IMAGE_JPEG)
    HttpResponse<byte[]> get(
            Customer customer,
            @PathVariable @Size(max = 18) @Pattern(regexp = "\\d{18}") String id,
            @PathVariable UUID readingId) {
        own(customer, meters.held(customer, id), readingId);
        var photo = photos.find(readingId).orElseThrow(NoSuchMeteringPoint::new);
        return HttpResponse.ok(photo.jpeg())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + readingId + ".jpg\"");
    }

    private RegisterReading own(Customer customer, Meters.Held held, UUID readingId) {
        return readings.find(readingId)
                .filter(reading -> held.isOwn(reading, customer))
                .orElseThrow(NoSuchMeteringPoint::new);
    }
}
