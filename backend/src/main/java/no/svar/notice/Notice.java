package no.svar.notice;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// That a customer was told a message.
///
/// @param id the message's
@MappedEntity("notice")
record Notice(@Id String customerId, @Id String id) {}
