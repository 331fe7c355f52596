package no.svar.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.svar.Api;
import no.svar.Portal;
import no.svar.Statements;
import no.svar.access.Customer;
import no.svar.access.Machines;
import no.svar.access.People;
import no.svar.claim.ClaimStepsController.NewMessage;
import no.svar.invoice.Bills;
import no.svar.shared.Language;
import org.junit.jupiter.api.Test;

/// Each request about claims takes as many statements of whoever owns much as of whoever owns nothing else.
class ClaimStatementsTest {

    private static final Map<String, Integer> MOST =
            Map.of(
                    "list", 1,
                    "one", 1,
                    "dry run", 12,
                    "draft", 7,
                    "submit", 13,
                    "send", 18,
                    "message", 5,
                    "timeline", 2,
                    "messages", 2,
                    "withdraw", 14);

    private final ClaimController claims = Portal.bean(ClaimController.class);
    private final ClaimStepsController steps = Portal.bean(ClaimStepsController.class);

    @Test
    void takesTheSameStatementsWhateverTheCustomerOwns() {
        var poor = counted(0);
        var rich = counted(6);

        assertThat(rich).isEqualTo(poor);
        assertThat(poor)
                .allSatisfy((what, count) ->
                        assertThat(count).as(what).isPositive().isLessThanOrEqualTo(MOST.get(what)));
    }

    /// How many statements each takes of a customer with one invoice, and so many claims and invoices more.
    private Map<String, Integer> counted(int more) {
        var claimant = new Claimant(People.customer());
        var invoice = invoiced(claimant);
        for (int i = 0; i < more; i++) {
            invoiced(claimant);
            var id = claimant.sent();
            claimant.writes(id, "And one thing more.").expect(201);
        }
        var customer =
                new Customer(
                        UUID.fromString(claimant.api().get("/v1/me").expect(200).at("/id")), Language.EN);
        var body = "{\"kind\":\"WRONG_INVOICE\",\"details\":{\"invoice\":\"" + invoice + "\",\"line\":1}%s}";
        var draft = claim(body.formatted(",\"draft\":true"));
        var sent = claim(body.formatted(""));
        var counted = new LinkedHashMap<String, Integer>();
        count(counted, "dry run", () -> claims.send(customer, Language.EN, key(), true, sent));
        var kept = claimant.sends(body.formatted(",\"draft\":true")).expect(201).at("/id");
        count(counted, "draft", () -> claims.send(customer, Language.EN, key(), false, draft));
        count(counted, "submit", () -> steps.submit(customer, Language.EN, UUID.fromString(kept)));
        count(counted, "send", () -> claims.send(customer, Language.EN, key(), false, sent));
        var id = UUID.fromString(kept);
        var message = new NewMessage("It is the second line.");
        count(counted, "message", () -> steps.write(customer, Language.EN, id, key(), message));
        count(counted, "list", () -> claims.list(customer, Language.EN, null, null, 20));
        count(counted, "one", () -> claims.one(customer, Language.EN, id));
        count(counted, "timeline", () -> steps.timeline(customer, Language.EN, id, null, 20));
        count(counted, "messages", () -> steps.messages(customer, Language.EN, id, null, 20));
        count(counted, "withdraw", () -> steps.withdraw(customer, Language.EN, id));
        return counted;
    }

    private static String invoiced(Claimant claimant) {
        var bill =
                Bills.anInvoice()
                        .forAccount(claimant.person().account())
                        .line("ENERGY_FIXED", "Fastbeløp", 60_000);
        Api.portal()
                .as(Machines.token("feed:invoices"))
                .put("/v1/feeds/invoices", Bills.batch(bill.build()))
                .expect(200);
        return bill.numberGiven();
    }

    /// Without what is read once a while for everybody: how long claims take.
    private static void count(Map<String, Integer> counted, String what, Runnable work) {
        var own = Statements.preparedBy(work).stream().filter(sql -> !sql.contains("decided_at > "));
        counted.put(what, (int) own.count());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static NewClaim claim(String body) {
        try {
            return java.util.Objects.requireNonNull(
                    Portal.bean(ObjectMapper.class).readValue(body, NewClaim.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
