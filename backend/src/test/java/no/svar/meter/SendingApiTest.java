package no.svar.meter;

import static no.svar.meter.MeteredHome.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import no.svar.Api;
import no.svar.Portal;
import no.svar.access.People;
import no.svar.access.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sending a reading, from the form to the person who looks at a doubtful one.
class SendingApiTest {

    private static final LocalDate LAST = TODAY.minusDays(31);

    @Test
    void believesAPlausibleReading() {
        var home = MeteredHome.withRegister();
        home.wasReadOn(LAST, "12345");
        var allowed = home.api().get(home.path("/allowed-reading")).expect(200);
        assertThat(allowed.at("/needed")).isEqualTo("true");
        assertThat(allowed.at("/least")).isEqualTo("12345");
        assertThat(allowed.at("/last/readOn")).isEqualTo(LAST.toString());
        assertThat(allowed.at("/readOn/to")).isEqualTo(TODAY.toString());
        assertThat(allowed.json().at("/likely/from").asInt()).isBetween(12_345, 12_675);
        var sent = home.sends(TODAY, "12675.5").expect(201);
        assertThat(sent.at("/state")).isEqualTo("VALID");
        assertThat(sent.at("/consumptionKwh")).isEqualTo("330.5");
        assertThat(sent.at("/since")).isEqualTo(LAST.toString());
        assertThat(sent.at("/byText")).isEqualTo("Read by you");
        assertThat(sent.at("/next/what")).isEqualTo("SETTLEMENT");
        assertThat(sent.at("/next/on")).isEqualTo(TODAY.plusDays(5).toString());
        assertThat(sent.json().has("findings")).isFalse();
        var listed = home.api().get(home.path("/readings")).expect(200);
        assertThat(listed.at("/items/0/id")).isEqualTo(sent.at("/id"));
        assertThat(listed.at("/items/1/state")).isEqualTo("SETTLED");
    }

    @Test
    void keepsADoubtfulReadingAndHandsItToAPersonWhenItIsConfirmed() throws InterruptedException {
        var home = MeteredHome.withRegister();
        home.wasReadOn(LAST, "54321");
        var sent = home.sends(TODAY, "5432").expect(201);
        assertThat(sent.at("/state")).isEqualTo("IMPLAUSIBLE");
        assertThat(sent.at("/findings/0/code")).isEqualTo("MISSING_DIGIT");
        assertThat(sent.at("/reasonText")).isEqualTo("It looks as if one digit is missing.");
        assertThat(sent.at("/next/what")).isEqualTo("CONFIRM_OR_PHOTO");
        assertThat(sent.json().has("consumptionKwh")).isFalse();
        assertThat(atHome(home)).isEqualTo("READING_DOUBTFUL");
        var confirmed = home.confirms(sent.at("/id")).expect(200);
        assertThat(confirmed.at("/state")).isEqualTo("IMPLAUSIBLE");
        assertThat(confirmed.at("/next/what")).isEqualTo("A_PERSON_LOOKS");
        assertThat(Portal.bean(Decider.class).toldOf(sent.at("/id")).hasPhoto()).isFalse();
        assertThat(atHome(home)).isEqualTo("WITH_A_PERSON");
        assertThat(home.confirms(sent.at("/id")).expect(409).at("/type")).endsWith(":nothing-to-confirm");
    }

    @ParameterizedTest
    @CsvSource({
        "99950, 230, VALID, ROLLED_OVER",
        "12345, 12300, IMPLAUSIBLE, LOWER_THAN_LAST",
        "12345, 18000, IMPLAUSIBLE, HIGH",
        "12345, 45000, IMPLAUSIBLE, ABOVE_FUSE",
        "12345, 1267500, IMPLAUSIBLE, TOO_MANY_DIGITS",
        "12345, 12345, VALID, NO_USE",
    })
    void findsWhatIsOdd(String last, String written, String state, String finding) {
        var home = MeteredHome.withRegister();
        home.wasReadOn(LAST, last);
        var sent = home.sends(TODAY, written).expect(201);
        assertThat(sent.at("/state")).isEqualTo(state);
        assertThat(sent.at("/findings/0/code")).isEqualTo(finding);
    }

    @Test
    void letsTheLaterReadingOfADayTakeThePlaceOfTheEarlier() {
        var home = MeteredHome.withRegister();
        home.wasReadOn(LAST, "12345");
        var first = home.sends(TODAY, "12600").expect(201);
        var second = home.sends(TODAY, "12610").expect(201);
        assertThat(second.at("/consumptionKwh")).isEqualTo("265");
        var listed = home.api().get(home.path("/readings")).expect(200);
        assertThat(listed.at("/items/0/id")).isEqualTo(second.at("/id"));
        assertThat(listed.at("/items/1/id")).isEqualTo(first.at("/id"));
        assertThat(listed.at("/items/1/state")).isEqualTo("REJECTED");
        assertThat(listed.at("/items/1/reason")).isEqualTo("REPLACED");
        assertThat(listed.at("/items/1/next/what")).isEqualTo("NOTHING");
    }

    @Test
    void keepsWhatIsBelievedWhereTheLaterReadingOfTheDayIsDoubted() {
        var home = MeteredHome.withRegister();
        home.wasReadOn(LAST, "12345");
        var first = home.sends(TODAY, "12600").expect(201);
        assertThat(home.sends(TODAY, "1261").expect(201).at("/state")).isEqualTo("IMPLAUSIBLE");
        var listed = home.api().get(home.path("/readings")).expect(200);
        assertThat(listed.at("/items/1/id")).isEqualTo(first.at("/id"));
        assertThat(listed.at("/items/1/state")).isEqualTo("VALID");
    }

    @Test
    void asksNoMoreForADoubtfulReadingWhenALaterOneIsBelieved() {
        var home = MeteredHome.withRegister();
        home.wasReadOn(LAST, "54321");
        home.sends(TODAY.minusDays(1), "5461").expect(201);
        assertThat(home.sends(TODAY, "54610").expect(201).at("/state")).isEqualTo("VALID");
        var listed = home.api().get(home.path("/readings")).expect(200);
        assertThat(listed.at("/items/1/reason")).isEqualTo("REPLACED");
        assertThat(home.api().get(home.path("")).at("/reading/last/state")).isEqualTo("VALID");
    }

    @Test
    void takesNoReadingOfADayThatCannotBe() {
        var from = TODAY.minusDays(20);
        var home = movedIn(from);
        home.wasReadOn(from.plusDays(5), "12345");
        refusesDay(home, TODAY.plusDays(1), "not come yet");
        refusesDay(home, TODAY.minusDays(120), "too long ago");
        refusesDay(home, from.minusDays(1), "does not cover");
        refusesDay(home, from.plusDays(4), "later reading");
        refusesDay(home, from.plusDays(5), "read on that day");
        for (var day : new String[] {TODAY.plusDays(1).toString(), "1999-12-31", "%2B999999999-12-31"}) {
            var refused = home.api().breakingTheContract().get(home.path("/allowed-reading?readOn=" + day));
            assertThat(refused.expect(400).at("/errors/0/pointer")).isEqualTo("#query/readOn");
        }
    }

    @Test
    void saysWhatIsWrongWithTheForm() {
        var home = MeteredHome.withRegister();
        var api = home.api().breakingTheContract().with("Idempotency-Key", UUID.randomUUID().toString());
        var missing = api.post(home.path("/readings"), "{\"readOn\":\"2026-11-01\"}").expect(400);
        assertThat(missing.at("/errors/0/pointer")).isEqualTo("/register");
        for (var number : new String[] {"-1", "100000000", "1.2345", "\"x\""}) {
            var body = "{\"readOn\":\"2026-11-01\",\"register\":%s}".formatted(number);
            assertThat(api.post(home.path("/readings"), body).expect(400).at("/errors/0/pointer"))
                    .isEqualTo("/register");
        }
        var day = "{\"readOn\":\"2026-02-30\",\"register\":1}";
        assertThat(api.post(home.path("/readings"), day).expect(400).at("/errors/0/pointer"))
                .isEqualTo("/readOn");
    }

    @Test
    void doesTheSameRequestOnce() {
        var home = MeteredHome.withRegister();
        home.wasReadOn(LAST, "12345");
        var key = UUID.randomUUID().toString();
        var first = home.sends(key, TODAY, "12675").expect(201);
        var again = home.sends(key, TODAY, "12675").expect(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        home.sends(key, TODAY, "12676").expect(422);
        assertThat(home.api().get(home.path("/readings")).json().at("/items")).hasSize(2);
    }

    @Test
    void lastsOneOfManyThatComeAtOnce() throws InterruptedException {
        var home = MeteredHome.withRegister();
        home.wasReadOn(LAST, "12345");
        var senders =
                IntStream.range(0, 6)
                        .mapToObj(i ->
                                Thread.startVirtualThread(
                                        () -> home.sends(TODAY, Integer.toString(12_600 + i)).expect(201)))
                        .toList();
        for (var sender : senders) {
            sender.join();
        }
        var listed = home.api().get(home.path("/readings")).expect(200).json().at("/items");
        assertThat(listed).hasSize(7);
        assertThat(listed.valueStream().filter(item -> item.at("/state").asText().equals("VALID")))
                .hasSize(1);
    }

    @Test
    void needsNoReadingWhereTheMeterSendsItsValues() {
        var home = MeteredHome.withHours();
        var refused = home.sends(TODAY, "12675").expect(409);
        assertThat(refused.at("/type")).endsWith(":no-reading-needed");
        assertThat(refused.at("/detail")).isEqualTo("Your meter sends its values itself, every hour.");
        var unknown = MeteredHome.unknown();
        assertThat(unknown.sends(TODAY, "1").expect(409).at("/detail")).contains("do not know yet");
        assertThat(unknown.api().get(unknown.path("/allowed-reading")).expect(200).at("/needed"))
                .isEqualTo("false");
    }

    @Test
    void isNobodyElsesToSeeOrConfirm() {
        var home = MeteredHome.withRegister();
        home.wasReadOn(LAST, "54321");
        var id = home.sends(TODAY, "5432").expect(201).at("/id");
        var stranger = new MeteredHome(People.customer(), home.meteringPoint());
        stranger.sends(TODAY, "5432").expect(404);
        stranger.confirms(id).expect(404);
        stranger.api().get(home.path("/readings")).expect(404);
        stranger.api().get(home.path("/allowed-reading")).expect(404);
        var flatmate = new MeteredHome(sharing(home), home.meteringPoint());
        flatmate.confirms(id).expect(404);
        assertThat(flatmate.api().get(home.path("/readings")).at("/items/0/byText"))
                .isEqualTo("Read by the customer");
    }

    private static void refusesDay(MeteredHome home, LocalDate day, String why) {
        var refused = home.sends(day, "12400").expect(400);
        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/readOn");
        assertThat(refused.at("/errors/0/detail")).contains(why);
    }

    private static MeteredHome movedIn(LocalDate from) {
        var known = MeteredHome.withRegister();
        var person =
                People.aCustomer()
                        .withMeteringPoint("A-" + UUID.randomUUID(), known.meteringPoint(), from, null)
                        .signedIn();
        return new MeteredHome(person, known.meteringPoint());
    }

    private static Person sharing(MeteredHome home) {
        return People.aCustomer()
                .withMeteringPoint("A-" + UUID.randomUUID(), home.meteringPoint())
                .signedIn();
    }

    private static String atHome(MeteredHome home) {
        Api.Answer answer = home.api().get("/v1/home").expect(200);
        return answer.at("/parts/readings/items/0/what");
    }
}
