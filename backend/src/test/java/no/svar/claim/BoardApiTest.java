package no.svar.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import no.svar.Portal;
import no.svar.Printed;
import no.svar.Statements;
import no.svar.claim.Claim.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a customer takes to the board.
class BoardApiTest {

    private static final CaseDesk DESK = Portal.bean(CaseDesk.class);
    private static final String DAMAGE =
            "{\"kind\":\"DAMAGE\",\"details\":{\"items\":[{\"what\":\"Freezer\",\"worthMinor\":499900}]},"
                    + "\"text\":\"Everything thawed.\"}";

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private static String path(String claim) {
        return "/v1/claims/" + claim + "/board-package";
    }

    /// A claim that was read, asked about, answered with a file, and rejected.
    private static String rejected(Claimant claimant) {
        var id = claimant.sends(DAMAGE).expect(201).at("/id");
        DESK.read(id, By.COMPANY, now());
        DESK.ask(id, "Have you a receipt?", By.COMPANY, now());
        claimant.attaches(id, Files.pdf(100)).expect(201);
        var reason = "The fault was in the freezer itself.";
        DESK.decide(
                id,
                new Decision(ClaimResult.REJECTED, null, reason, "The Sale of Goods Act", now()),
                By.COMPANY);
        return id;
    }

    @Test
    void holdsAllThatABoardNeeds() {
        var claimant = Claimant.inNorway();
        var id = rejected(claimant);
        var all = claimant.api().get(path(id) + "?language=en").expect(200);

        assertThat(all.at("/claim/outcome/reason")).isEqualTo("The fault was in the freezer itself.");
        assertThat(all.at("/claim/text")).isEqualTo("Everything thawed.");
        assertThat(all.at("/demanded/minor")).isEqualTo("499900");
        assertThat(all.json().at("/boards").findValuesAsText("body")).contains("ELKLAGENEMNDA", "RME");
        assertThat(all.json().at("/timeline").findValuesAsText("what"))
                .containsExactly("CREATED", "RECEIVED", "READ", "ASKED", "ATTACHED", "ANSWERED", "DECIDED");
        assertThat(all.json().at("/messages").findValuesAsText("text"))
                .contains("Have you a receipt?", "The fault was in the freezer itself.");
        assertThat(all.json().at("/promises").findValuesAsText("state"))
                .contains("KEPT")
                .doesNotContain("OPEN");
        assertThat(all.at("/attachments/0/sha256")).isEqualTo(Files.sha256(Files.pdf(100)));
        assertThat(all.json().at("/calculations")).isNotEmpty();
        assertThat(all.at("/complete")).isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource({
        "nb, 'Løfter og hva det ble av dem', 'Det kunden krever'",
        "nn, 'Lovnader og kva det vart av dei', 'Det kunden krev'",
        "sv, 'Löften och vad det blev av dem', 'Vad kunden kräver'",
        "en, 'Promises, and what became of them', 'What the customer demands'"
    })
    void isPrintedInFourLanguages(String language, String promises, String demand) {
        var claimant = Claimant.inNorway();
        var id = rejected(claimant);
        var pdf = claimant.api().get(path(id) + "?format=pdf&language=" + language).expect(200);

        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.header("Content-Disposition")).matches("attachment; filename=\"K-.*\\.pdf\"");
        assertThat(Printed.of(pdf.bytes()))
                .contains(promises, demand, "Everything thawed.", "Freezer", "The Sale of Goods Act")
                .contains("Have you a receipt?", "The fault was in the freezer itself.")
                .contains(Files.sha256(Files.pdf(100)).substring(0, 20));
    }

    @Test
    void speaksAsTheBoardsCountryDoesUnlessAskedOtherwise() {
        var norwegian = Claimant.inNorway();
        assertThat(norwegian.api().get(path(rejected(norwegian))).expect(200).at("/language"))
                .isEqualTo("nb");
        var swede = Claimant.inSweden();
        var swedish = swede.api().get(path(rejected(swede))).expect(200);
        assertThat(swedish.at("/language")).isEqualTo("sv");
        assertThat(swedish.at("/claim/kindText")).contains("Skada");
        assertThat(swedish.at("/boards/0/body")).isEqualTo("ARN");
    }

    @Test
    void waitsUntilTheClaimIsWithUs() {
        var claimant = Claimant.inNorway();
        var refused = claimant.api().get(path(claimant.drafted())).expect(409);

        assertThat(refused.at("/type")).endsWith(":board-not-yet");
        assertThat(refused.at("/detail")).contains("Elklagenemnda: Send the claim to us first");
    }

    @Test
    void saysHonestlyThatNoBoardTakesASmallSum() {
        var claimant = Claimant.inSweden();
        var small =
                claimant.sends("{\"kind\":\"REFUND\",\"details\":{\"amountMinor\":3700}}")
                        .expect(201)
                        .at("/id");
        assertThat(claimant.api().get(path(small)).expect(409).at("/detail"))
                .contains("takes up claims of at least", "SEK");
    }

    @Test
    void takesAFixedNumberOfStatements() {
        var claimant = Claimant.inNorway();
        var id = rejected(claimant);
        var answer = claimant.api().get(path(id)).expect(200);
        assertThat(Statements.of(answer, "FROM claim", "FROM promise")).hasSize(5);
    }

    @Test
    void isOfNobodyElse() {
        var id = rejected(Claimant.inNorway());
        Claimant.inNorway().api().get(path(id)).expect(404);
        Claimant.inNorway().api().get(path(id) + "?format=pdf").expect(404);
    }
}
