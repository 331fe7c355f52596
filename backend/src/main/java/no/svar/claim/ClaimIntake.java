package no.svar.claim;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.svar.access.Agreements;
import no.svar.access.Customer;
import no.svar.access.Homelands;
import no.svar.claim.Claim.Content;
import no.svar.claim.ClaimDesk.Sending;
import no.svar.edge.BodyParts;
import no.svar.edge.InvalidInput;
import no.svar.shared.Text;

/// Reads what a customer sends into what the desk takes: complete, valid, and of the customer's own.
@Singleton
final class ClaimIntake {

    private static final JsonNode NOTHING = JsonNode.createObjectNode(Map.of());

    private static final Text NOT_YOUR_ACCOUNT =
            new Text(
                    "Er ikke en av kontoene dine hos oss",
                    "Er ikkje ein av kontoane dine hos oss",
                    "Är inte ett av dina konton hos oss",
                    "Is not one of your accounts with us");

    private final BodyParts parts;
    private final Agreements agreements;
    private final Homelands homelands;
    private final Deciders deciders;

    ClaimIntake(BodyParts parts, Agreements agreements, Homelands homelands, Deciders deciders) {
        this.parts = parts;
        this.agreements = agreements;
        this.homelands = homelands;
        this.deciders = deciders;
    }

    /// @param key the sender's name for this sending; with another content it is another sending
    /// @throws InvalidInput where something is not right
    Sending read(Customer customer, NewClaim claim, String key) {
        var content = content(customer, claim);
        return new Sending(
                name(key, claim.isDraft() + " " + content),
                content,
                homelands.of(customer),
                deciders.of(customer, content.details()),
                claim.isDraft());
    }

    Content content(Customer customer, NewClaim claim) {
        var kind = claim.kind();
        var told = Objects.requireNonNullElse(claim.details(), NOTHING);
        var details = (Details) parts.read(told, kind.recordType(), "/details");
        var account = claim.account();
        if (account != null && !agreements.of(customer).accounts().contains(account)) {
            throw new InvalidInput("/account", NOT_YOUR_ACCOUNT);
        }
        return new Content(
                details,
                claim.text(),
                claim.wish(),
                claim.need(),
                account,
                Objects.requireNonNullElse(claim.channel(), Channel.PORTAL));
    }

    Decider decider(Customer customer, Content content) {
        return deciders.of(customer, content.details());
    }

    /// One name for a key and what was sent with it.
    static String name(String key, String content) {
        return UUID.nameUUIDFromBytes((key + "\n" + content).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
