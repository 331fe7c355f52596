package no.svar.claim;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Where ClamAV's daemon listens, which looks for viruses in attachments.
///
/// @param address host:port; where there is none, attachments are not scanned, and that is said
/// @param connect how long it may take until it is reached
/// @param answer how long it may take until it has answered
@ConfigurationProperties("svar.claim.clamd")
record ClamdSettings(
        @Nullable @Pattern(regexp = "\\S+:\\d{1,5}") String address,
        @Bindable(defaultValue = "2s") @NotNull Duration connect,
        @Bindable(defaultValue = "60s") @NotNull Duration answer) {

    /// What an attachment is until somebody has looked at it.
    AttachmentState unseen() {
        return address == null ? AttachmentState.NOT_SCANNED : AttachmentState.QUARANTINED;
    }
}
