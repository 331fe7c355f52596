package no.svar.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import no.svar.Portal;
import no.svar.claim.Claim.Decision;
import no.svar.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FollowsTest {

    @ParameterizedTest
    @EnumSource
    void answersTwoOrThreeQuestionsOfEachKindInEachLanguage(ClaimKind kind) {
        for (var language : Language.values()) {
            assertThat(Follows.of(kind, language))
                    .hasSizeBetween(2, 3)
                    .allSatisfy(one -> {
                        assertThat(one.question()).endsWith("?");
                        assertThat(one.answer()).endsWith(".");
                    });
        }
    }

    @Test
    void areShownBeforeSendingAndWithTheAnswer() {
        var claimant = Claimant.inNorway();
        var body = "{\"kind\":\"REFUND\",\"text\":\"37 kr.\"}";
        var before =
                claimant.api()
                        .with("Idempotency-Key", "dry")
                        .post("/v1/claims?dryRun=true", body)
                        .expect(200);
        assertThat(before.at("/follows/0/question")).isEqualTo("When does the money come?");
        var id = claimant.sends(body).expect(201).at("/id");
        assertThat(claimant.looksAt(id).json().has("follows")).as("not before the answer").isFalse();

        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var decision = new Decision(ClaimResult.REJECTED, null, "It was paid back.", null, now);
        Portal.bean(CaseDesk.class).decide(id, decision, By.COMPANY);
        assertThat(claimant.looksAt(id).json().at("/follows")).hasSize(3);
    }
}
