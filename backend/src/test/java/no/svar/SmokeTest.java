package no.svar;

import org.junit.jupiter.api.Test;

class SmokeTest {
    @Test
    void answersThatItIsAlive() {
        Api.portal().get("/health").expect(200);
    }
}
