package no.svar.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.time.InstantSource;
import no.svar.Portal;
import no.svar.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailCodeSenderTest {

    private static final Address TO = Address.email("kari@example.com").orElseThrow();

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void startServer() {
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sendsTheCodeInTheCustomersLanguage(Language language) throws Exception {
        sender(server.getSmtp().getPort()).send(TO, "042137", language);
        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).contains("042137");
        assertThat(mail.getContent().toString()).contains("042137", " 10 ").doesNotContain("%");
        assertThat(mail.getHeader("Content-Language")).containsExactly(language.tag());
        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("kari@example.com");
    }

    @Test
    void saysThatTheServerIsAwayWithoutNamingAnybody() {
        var port = server.getSmtp().getPort();
        server.stop();
        assertThatThrownBy(() -> sender(port).send(TO, "042137", Language.NB))
                .isInstanceOf(CodeSender.NotSent.class)
                .hasMessageContaining("mail server")
                .hasMessageNotContainingAny("kari", "042137");
    }

    @Test
    void insistsOnEncryptionWhereItIsAskedFor() {
        var smtp =
                new SmtpSettings(
                        "localhost",
                        server.getSmtp().getPort(),
                        true,
                        null,
                        null,
                        "svar@example.com",
                        Duration.ofSeconds(2));
        assertThatThrownBy(() -> sender(smtp).send(TO, "042137", Language.NB))
                .isInstanceOf(CodeSender.NotSent.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private static MailCodeSender sender(int port) {
        return sender(
                new SmtpSettings(
                        "localhost", port, false, null, null, "svar@example.com", Duration.ofSeconds(2)));
    }

    private static MailCodeSender sender(SmtpSettings smtp) {
        return new MailCodeSender(smtp, Portal.bean(AccessSettings.class), InstantSource.system());
    }
}
