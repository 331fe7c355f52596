package no.svar.claim;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// A claim as a customer sends it.
///
/// @param details read into the record of its kind, see [Details]
@Serdeable
record NewClaim(
        @NotNull ClaimKind kind,
        @Nullable JsonNode details,
        @Nullable @Size(max = 4_000) @Pattern(regexp = Details.WORDS) String text,
        @Nullable ClaimWish wish,
        @Nullable ClaimNeed need,
        @Nullable @Size(max = 40) @Pattern(regexp = Details.ID) String account,
        @Nullable Channel channel,
        @Nullable Boolean draft) {

    boolean isDraft() {
        return draft != null && draft;
    }
}
