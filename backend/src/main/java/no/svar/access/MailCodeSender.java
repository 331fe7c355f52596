package no.svar.access;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import java.util.Properties;
import no.svar.shared.Language;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Sends codes by e-mail, in the customer's language.
@Singleton
@Requires(beans = SmtpSettings.class)
final class MailCodeSender implements CodeSender {

    private static final Text SUBJECT =
            new Text(
                    "%s er koden din for innlogging",
                    "%s er koden din for innlogging",
                    "%s är din kod för inloggning",
                    "%s is your sign-in code");
    private static final Text BODY =
            new Text(
                    """
                    Hei!

                    Koden din er %1$s. Den gjelder i %2$s minutter og kan brukes én gang.

                    Har du ikke bedt om en kode, kan du se bort fra denne e-posten. Ingen kommer inn uten \
                    koden, så gi den ikke til noen. Vi spør deg aldri om den.
                    """,
                    """
                    Hei!

                    Koden din er %1$s. Han gjeld i %2$s minutt og kan brukast éin gong.

                    Har du ikkje bede om ein kode, kan du sjå bort frå denne e-posten. Ingen kjem inn utan \
                    koden, så gi han ikkje til nokon. Vi spør deg aldri om han.
                    """,
                    """
                    Hej!

                    Din kod är %1$s. Den gäller i %2$s minuter och kan användas en gång.

                    Har du inte bett om någon kod kan du bortse från det här mejlet. Ingen kommer in utan \
                    koden, så ge den inte till någon. Vi frågar dig aldrig efter den.
                    """,
                    """
                    Hello,

                    Your code is %1$s. It is valid for %2$s minutes and can be used once.

                    If you did not ask for a code, you can ignore this e-mail. Nobody gets in without the \
                    code, so do not give it to anyone. We will never ask you for it.
                    """);

    private final SmtpSettings smtp;
    private final AccessSettings access;
    private final InstantSource clock;
    private final Session session;

    MailCodeSender(SmtpSettings smtp, AccessSettings access, InstantSource clock) {
        this.smtp = smtp;
        this.access = access;
        this.clock = clock;
        this.session = Session.getInstance(properties(smtp), authenticator(smtp));
    }

    @Override
    public boolean reaches(Address.Kind kind) {
        return kind == Address.Kind.EMAIL;
    }

    @Override
    public void send(Address to, String code, Language language) throws NotSent {
        try {
            var message = new MimeMessage(session);
            message.setFrom(new InternetAddress(smtp.from()));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(to.value()));
            message.setSubject(SUBJECT.with(code).in(language), StandardCharsets.UTF_8.name());
            var minutes = access.codeLifetime().toMinutes();
            message.setText(BODY.with(code, minutes).in(language), StandardCharsets.UTF_8.name());
            message.setHeader("Content-Language", language.tag());
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setSentDate(Date.from(clock.instant()));
            Transport.send(message);
        } catch (SendFailedException refused) {
            throw new NotSent("the mail server does not take that address");
        } catch (MessagingException failed) {
            // Its message may name the customer's address.
            throw new NotSent("the mail server failed with " + failed.getClass().getSimpleName());
        }
    }

    private static Properties properties(SmtpSettings smtp) {
        var millis = Long.toString(smtp.timeout().toMillis());
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", smtp.host());
        properties.setProperty("mail.smtp.port", Integer.toString(smtp.port()));
        properties.setProperty("mail.smtp.auth", Boolean.toString(smtp.username() != null));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(smtp.startTls()));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(smtp.startTls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", millis);
        properties.setProperty("mail.smtp.timeout", millis);
        properties.setProperty("mail.smtp.writetimeout", millis);
        properties.setProperty("mail.mime.allowutf8", "true");
        return properties;
    }

    private static @Nullable Authenticator authenticator(SmtpSettings smtp) {
        if (smtp.username() == null) {
            return null;
        }
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(smtp.username(), smtp.password());
            }
        };
    }
}
