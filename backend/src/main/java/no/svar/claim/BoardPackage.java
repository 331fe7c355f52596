package no.svar.claim;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import no.svar.claim.Before.Gives;
import no.svar.claim.ClaimStepsController.EntryView;
import no.svar.claim.ClaimStepsController.MessageView;
import no.svar.promise.PromiseView;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;

/// All that a board needs to judge a claim, as its customer may send it there.
///
/// @param calculations what the rules give, by the facts as they are known now
/// @param complete whether nothing was left out for its length
@Serdeable
record BoardPackage(
        ClaimView claim,
        Instant madeAt,
        String language,
        List<Ladder.StepView> boards,
        @Nullable Money demanded,
        List<Gives> calculations,
        List<PromiseView> promises,
        List<EntryView> timeline,
        List<MessageView> messages,
        List<AttachmentView> attachments,
        boolean complete,
        String note) {}
