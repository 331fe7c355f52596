package no.svar.callback;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/// How many calls are promised in a half hour of a queue.
@MappedEntity("callback_slot")
record SlotRow(String queue, @Id Instant startsAt, int booked) {}
