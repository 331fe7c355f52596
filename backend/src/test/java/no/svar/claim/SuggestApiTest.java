package no.svar.claim;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.svar.Api;
import no.svar.access.Machines;
import no.svar.access.People;
import no.svar.access.Person;
import no.svar.invoice.Bills;
import no.svar.shared.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

class SuggestApiTest {

    @Test
    void makesAClaimOfARant() {
        var account = "A-" + UUID.randomUUID();
        var invoice = Bills.anInvoice().forAccount(account).line("ENERGY_FIXED", "Strøm", 10_000);
        known(invoice.build());
        var person = People.aCustomer().withAccount(account).signedIn();
        var text = "JEG VIL HA 37 KR TILBAKE!!! FAKTURA " + invoice.numberGiven();

        var suggested = suggest(person, text).expect(200);

        assertThat(suggested.at("/kinds/0/kind")).isEqualTo("REFUND");
        assertThat(suggested.at("/kinds/0/because/0/what")).isEqualTo("You want money back");
        assertThat(suggested.at("/invoices/0/number")).isEqualTo(invoice.numberGiven());
        assertThat(suggested.at("/invoices/0/mine")).isEqualTo("true");
        assertThat(suggested.at("/amounts/0/minor")).isEqualTo("3700");
        assertThat(suggested.at("/amounts/0/currency")).isEqualTo("NOK");
        assertThat(suggested.at("/flags/shouting")).isEqualTo("true");
        assertThat(suggested.at("/flags/raised")).isEqualTo("false");
        assertThat(suggested.at("/draft/kind")).isEqualTo("REFUND");
        assertThat(suggested.at("/draft/details/amountMinor")).isEqualTo("3700");
        assertThat(suggested.at("/draft/details/invoice")).isEqualTo(invoice.numberGiven());
        assertThat(suggested.at("/draft/text")).isEqualTo(text);
        assertThat(suggested.at("/calm"))
                .contains("money that you are owed", "37.00", invoice.numberGiven())
                .doesNotContain("!");
    }

    @Test
    void somebodyElsesInvoiceIsAsGoodAsNone() {
        var theirs =
                Bills.anInvoice().forAccount("A-" + UUID.randomUUID()).line("ENERGY_FIXED", "Strøm", 10_000);
        known(theirs.build());
        var person = People.customer();

        var foreign = suggest(person, "My invoice " + theirs.numberGiven() + " is wrong").expect(200);
        assertThat(foreign.at("/invoices/0/mine")).isEqualTo("false");
        assertThat(foreign.json().at("/draft/details").has("invoice")).isFalse();
        var bare = suggest(person, "You are wrong: " + theirs.numberGiven()).expect(200);
        assertThat(bare.json().at("/invoices")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nb | Vi forstår at det gjelder
                    nn | Vi forstår at det gjeld
                    sv | Vi förstår att det gäller
                    en | We understand that it is about
                    """)
    void speaksTheCallersLanguage(String language, String beginning) {
        var api = People.customer().api().with("Accept-Language", language);
        var suggested = api.post("/v1/claims/suggest", body("Ring meg, fakturaen er feil")).expect(200);
        assertThat(suggested.at("/calm")).startsWith(beginning);
    }

    @Test
    void reckonsDaysAndKronerWhereTheCustomerLives() {
        var swede = People.aCustomer().inSweden().signedIn();
        var suggested =
                suggest(swede, "Ni lovade att ringa upp igår, och jag vill ha 50 kr tillbaka").expect(200);

        var yesterday = Country.SE.dayOf(Instant.now()).minusDays(1).toString();
        assertThat(suggested.at("/amounts/0/currency")).isEqualTo("SEK");
        assertThat(suggested.at("/dates/0/on")).isEqualTo(yesterday);
        assertThat(suggested.at("/promises/0/state")).isEqualTo("UNCONFIRMED");
        assertThat(suggested.at("/promises/0/dueOn")).isEqualTo(yesterday);
    }

    @Test
    void sendsDangerToAPersonAndThreatsToTheTeamLeader() {
        var person = People.customer();
        var urgent =
                suggest(person, "The power is out and my husband needs his oxygen concentrator").expect(200);
        assertThat(urgent.at("/flags/raised")).isEqualTo("true");
        assertThat(urgent.at("/flags/firstReadBy")).isEqualTo("PERSON");
        assertThat(urgent.at("/flags/advice")).contains("113");
        assertThat(urgent.at("/draft/need")).isEqualTo("MEDICAL_DEVICE");
        assertThat(urgent.at("/elsewhere/0/path")).isEqualTo("/v1/outage-reports");

        var threat = suggest(person, "I will burn down your office").expect(200);
        assertThat(threat.at("/flags/threat")).isEqualTo("true");
        assertThat(threat.at("/flags/firstReadBy")).isEqualTo("TEAM_LEADER");
    }

    @Test
    void keepsTheTextOutOfTheLog() {
        var canary = "Kanarifugl" + UUID.randomUUID();
        var heard = new ListAppender<ILoggingEvent>();
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        heard.start();
        root.addAppender(heard);
        try {
            suggest(People.customer(), "Fakturaen er feil, " + canary).expect(200);
        } finally {
            root.detachAppender(heard);
        }
        assertThat(List.copyOf(heard.list)).noneMatch(event -> event.getFormattedMessage().contains(canary));
    }

    @Test
    void takesTextsOfABoundedSizeFromCustomersOnly() {
        var api = People.customer().api().breakingTheContract();
        api.post("/v1/claims/suggest", body("a".repeat(4_001))).expect(400);
        api.post("/v1/claims/suggest", body(" ")).expect(400);
        api.post("/v1/claims/suggest", "{}").expect(400);
        api.post("/v1/claims/suggest", body("a".repeat(4_000))).expect(200);
        Api.portal().post("/v1/claims/suggest", body("Hva var galt?")).expect(401);
        Api.portal()
                .as(Machines.token("feed:invoices"))
                .post("/v1/claims/suggest", body("Hva var galt?"))
                .expect(403);
    }

    private static Api.Answer suggest(Person person, String text) {
        return person.api().with("Accept-Language", "en").post("/v1/claims/suggest", body(text));
    }

    private static String body(String text) {
        return Api.JSON.createObjectNode().put("text", text).toString();
    }

    private static void known(String invoice) {
        Api.portal()
                .as(Machines.token("feed:invoices"))
                .put("/v1/feeds/invoices", Bills.batch(invoice))
                .expect(200);
    }
}
