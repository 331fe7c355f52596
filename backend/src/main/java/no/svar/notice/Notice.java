package no.svar.notice;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// That a customer was told a message.
///
/// @param id the message's; the key together with the customer, but marked alone, as rows with a key of two
///   are not written in batches
/// @param readAt when the customer first read it
@MappedEntity("notice")
record Notice(String customerId, @Id String id, @Nullable Instant readAt) {

    static Notice unread(String customerId, String id) {
        return new Notice(customerId, id, null);
    }
}
