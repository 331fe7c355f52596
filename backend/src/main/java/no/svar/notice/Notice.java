package no.svar.notice;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// That a customer was told a message.
///
/// @param id the message's; the key together with the customer, but marked alone, as rows with a key of two
///   are not written in batches
@MappedEntity("notice")
record Notice(String customerId, @Id String id) {}
