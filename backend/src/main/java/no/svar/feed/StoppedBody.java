package no.svar.feed;

import no.svar.shared.Problem;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// The batch cannot be taken further: says why, at which row, and how many rows are kept.
public abstract sealed class StoppedBody extends Problem permits UnreadableBody, BatchTooLarge {

    private static final Text PLACE =
            new Text(
                    "%s Det stoppet ved rad %s; de første %s radene er behandlet.",
                    "%s Det stoppa ved rad %s; dei første %s radene er handsama.",
                    "%s Det stannade vid rad %s; de första %s raderna är behandlade.",
                    "%s It stopped at row %s; the first %s rows have been handled.");

    private final Text why;
    private @Nullable Text place;

    StoppedBody(Kind kind, String slug, Text title, Text why) {
        super(kind, slug, title);
        this.why = why;
    }

    final StoppedBody at(int row, int handled) {
        place = PLACE.with(why, row, handled);
        return this;
    }

    @Override
    public final Text detail() {
        return place == null ? why : place;
    }
}
