package no.svar.demo;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something that somebody does in a tale.
///
/// @param by the tale's customer, or one of the made-up agents
/// @param with what is sent, as the contract has it; days, moments and what is looked up stand in braces, see
///   [Script]
@Serdeable
record Act(By by, Doing does, @Nullable JsonNode with) {

    private static final JsonNode NOTHING = JsonNode.createObjectNode(Map.of());

    /// Who does it.
    enum By {
        CUSTOMER,
        ANNE,
        BO,
        /// The team leader.
        LEA
    }

    /// What can be done: first the customers' doors, then the desk's.
    enum Doing {
        /// Writes in a rage, reads what the portal makes of it, and sends that.
        RANT,
        CLAIM,
        MESSAGE,
        CONTEST,
        /// Wants the boss.
        BOSS,
        /// Says what somebody has promised.
        TELL,
        /// Books the first call that there is room for.
        BOOK,
        REPLY,
        ASK,
        WAIT,
        DECIDE,
        PROMISE,
        /// Passes it to the team leader.
        PASS,
        /// Calls, before the time that was booked.
        CALL,
        /// Calls at the time that was booked, as late as that may be.
        CALL_IN_TIME
    }

    JsonNode sent() {
        return with == null ? NOTHING : with;
    }

    /// Whether the agent has the claim in hand after it; what leaves an agent nothing to do puts it down.
    boolean staysInHand() {
        return switch (does) {
            case REPLY, PROMISE, CALL, CALL_IN_TIME -> true;
            case RANT, CLAIM, MESSAGE, CONTEST, BOSS, TELL, BOOK, ASK, WAIT, DECIDE, PASS -> false;
        };
    }

    /// What is read afterwards of what was said, by which it is known that this has been done; null where
    /// nothing is.
    @Nullable String words() {
        return switch (does) {
            case RANT, CLAIM, MESSAGE, REPLY, ASK -> text("text");
            case CONTEST -> text("why");
            case DECIDE -> text("reason");
            case BOSS, TELL, BOOK, WAIT, PROMISE, PASS, CALL, CALL_IN_TIME -> null;
        };
    }

    private @Nullable String text(String field) {
        var words = sent().get(field);
        return words == null ? null : words.getStringValue();
    }
}
