package no.svar.queue;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// What is usual in a half hour of a weekday, by the clocks of the queue's country.
///
/// @param weekday 1 is Monday
/// @param halfHour 0 begins at midnight
@MappedEntity("queue_profile")
record QueueProfile(
        @Id String queue, int weekday, int halfHour, int samples, double p25, double p50, double p90) {}
