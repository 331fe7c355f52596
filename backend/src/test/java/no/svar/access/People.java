package no.svar.access;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.svar.Api;
import no.svar.shared.Country;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// Makes customers for tests: each new, with ids that nobody else has, and valid where nothing is said.
///
/// `aCustomer().inSweden().withAccount("A-1").signedIn()`
public final class People {

    private static final String AS_OF = "2026-01-01T06:00:00Z";
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

    private final String unique = UUID.randomUUID().toString();
    private final List<ObjectNode> agreements = new ArrayList<>();
    private String name = "Kari Nordmann";
    private @Nullable String phone;
    private @Nullable String nationalId;
    private Country country = Country.NO;
    private Language language = Language.NB;
    private String asOf = AS_OF;
    private Api portal = Api.portal();

    private People() {}

    public static People aCustomer() {
        return new People();
    }

    /// A customer with one account, signed in.
    public static Person customer() {
        return aCustomer().signedIn();
    }

    /// Known to another portal than the shared one.
    public People at(Api another) {
        portal = another;
        return this;
    }

    public People named(String name) {
        this.name = name;
        return this;
    }

    public People inSweden() {
        country = Country.SE;
        language = Language.SV;
        return this;
    }

    public People speaking(Language language) {
        this.language = language;
        return this;
    }

    /// As the customer system knew it then.
    public People asOf(String instant) {
        asOf = instant;
        return this;
    }

    public People withPhone(String e164) {
        phone = e164;
        return this;
    }

    public People withNationalId(String number) {
        nationalId = number;
        return this;
    }

    /// Held since long ago, and still.
    public People withAccount(String account) {
        return withAccount(account, LONG_AGO, null);
    }

    public People withAccount(String account, LocalDate from, @Nullable LocalDate to) {
        return with(account, null, from, to);
    }

    public People withMeteringPoint(String account, String meteringPoint) {
        return with(account, meteringPoint, LONG_AGO, null);
    }

    public People withMeteringPoint(
            String account, String meteringPoint, LocalDate from, @Nullable LocalDate to) {
        return with(account, meteringPoint, from, to);
    }

    /// Held without an account.
    public People withMeteringPoint(String meteringPoint, LocalDate from, @Nullable LocalDate to) {
        return with(null, meteringPoint, from, to);
    }

    private People with(
            @Nullable String account,
            @Nullable String meteringPoint,
            LocalDate from,
            @Nullable LocalDate to) {
        var agreement = Api.JSON.createObjectNode();
        agreement.put("externalId", "G-" + agreements.size() + "-" + unique).put("customer", externalId());
        agreement.put("from", from.toString()).put("asOf", AS_OF);
        if (account != null) {
            agreement.put("account", account);
        }
        if (meteringPoint != null) {
            agreement.put("meteringPoint", meteringPoint);
        }
        if (to != null) {
            agreement.put("to", to.toString());
        }
        agreements.add(agreement);
        return this;
    }

    /// What the last agreement promises of service.
    public People promisedService(String guarantee, int replyWithinDays) {
        agreements
                .getLast()
                .putObject("serviceLevel")
                .put("guarantee", guarantee)
                .put("replyWithinDays", replyWithinDays);
        return this;
    }

    /// Tells the portal of the customer and the agreements, as a customer system would.
    public People known() {
        if (agreements.isEmpty()) {
            withAccount("A-" + unique);
        }
        var customer = Api.JSON.createObjectNode();
        customer.put("externalId", externalId()).put("name", name).put("email", email());
        customer.put("language", language.tag()).put("country", country.name()).put("asOf", asOf);
        if (phone != null) {
            customer.put("phone", phone);
        }
        if (nationalId != null) {
            customer.put("nationalId", nationalId);
        }
        feed("customers", List.of(customer));
        feed("agreements", agreements);
        return this;
    }

    private void feed(String kind, List<ObjectNode> rows) {
        var answer =
                portal.as(Machines.tokenAt(portal, "feed:" + kind))
                        .put("/v1/feeds/" + kind, rows.toString())
                        .expect(200);
        if (!answer.at("/counts/rejected").equals("0")) {
            throw new AssertionError(answer.text());
        }
    }

    public Person signedIn() {
        known();
        var tokens = signIn(portal, email()).expect(200);
        var accounts =
                agreements.stream()
                        .map(agreement -> agreement.path("account").asText())
                        .filter(account -> !account.isEmpty())
                        .toList();
        return new Person(
                externalId(),
                email(),
                accounts.isEmpty() ? "" : accounts.getFirst(),
                accounts,
                tokens.at("/accessToken"),
                tokens.at("/refreshToken"),
                tokens.at("/sessionId"));
    }

    /// Asks for a code and sends it back.
    static Api.Answer signIn(Api api, String address) {
        var challenge = challenge(api, address).expect(202);
        return redeem(api, challenge.at("/challengeId"), challenge.at("/demoCode"));
    }

    static Api.Answer challenge(Api api, String address) {
        return api.with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/sign-in/codes", "{\"address\":\"" + address + "\"}");
    }

    static Api.Answer redeem(Api api, String challengeId, String code) {
        return api.post(
                "/v1/sign-in/tokens", "{\"challengeId\":\"" + challengeId + "\",\"code\":\"" + code + "\"}");
    }

    static Api.Answer refresh(String refreshToken) {
        return Api.portal().post("/v1/sign-in/refresh", "{\"refreshToken\":\"" + refreshToken + "\"}");
    }

    public String externalId() {
        return "C-" + unique;
    }

    public String email() {
        return unique + "@example.com";
    }
}
