package no.svar.access;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.svar.feed.Feed;
import no.svar.feed.KeptVersion;
import no.svar.feed.Row;
import no.svar.feed.Version;
import no.svar.shared.Country;
import no.svar.shared.Language;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Reads and keeps what customer systems tell about customers.
@Singleton
final class CustomerFeed implements Feed<CustomerFact> {

    private static final Text EMAIL =
            new Text(
                    "Må være en e-postadresse",
                    "Må vere ei e-postadresse",
                    "Måste vara en e-postadress",
                    "Must be an e-mail address");
    private static final Text PHONE =
            new Text(
                    "Må være et telefonnummer, helst som +4791234567",
                    "Må vere eit telefonnummer, helst som +4791234567",
                    "Måste vara ett telefonnummer, helst som +46701234567",
                    "Must be a phone number, best as +4791234567");
    static final Text NO_LANGUAGE =
            new Text(
                    "Må være nb, nn, sv eller en",
                    "Må vere nb, nn, sv eller en",
                    "Måste vara nb, nn, sv eller en",
                    "Must be nb, nn, sv or en");

    private static final TimeBasedEpochRandomGenerator IDS = Generators.timeBasedEpochRandomGenerator();

    private final Customers customers;
    private final Secrets secrets;

    CustomerFeed(Customers customers, Secrets secrets) {
        this.customers = customers;
        this.secrets = secrets;
    }

    @Override
    public String kind() {
        return "customers";
    }

    @Override
    public CustomerFact read(Row row) {
        var externalId = row.text("externalId", 64);
        var nationalId = row.optionalSecret("nationalId", 20);
        var country = row.code("country", Country.class);
        return new CustomerFact(
                externalId,
                nationalId == null ? null : secrets.hashOfNationalId(digits(nationalId)),
                row.text("name", 200),
                address(row, "email", 254, Address::email, EMAIL),
                address(row, "phone", 32, phone -> Address.phone(phone, country), PHONE),
                language(row, country),
                country,
                row.instant("asOf"));
    }

    @Override
    public Map<String, Version> versions(String source, Collection<String> keys) {
        return KeptVersion.byKey(customers.versions(source, keys));
    }

    @Override
    public void keep(List<Accepted<CustomerFact>> facts) {
        var added = facts.stream().filter(fact -> !fact.known()).map(this::row).toList();
        var replaced = facts.stream().filter(Accepted::known).map(this::row).toList();
        if (!added.isEmpty()) {
            customers.add(added);
        }
        if (!replaced.isEmpty()) {
            customers.replace(replaced);
        }
    }

    private CustomerRow row(Accepted<CustomerFact> accepted) {
        var fact = accepted.fact();
        var email = fact.email();
        var phone = fact.phone();
        return new CustomerRow(
                IDS.generate(),
                accepted.source(),
                fact.externalId(),
                fact.nationalId(),
                fact.name(),
                email == null ? null : email.value(),
                email == null ? null : secrets.hashOf(email),
                phone == null ? null : phone.value(),
                phone == null ? null : secrets.hashOf(phone),
                fact.language(),
                fact.country(),
                accepted.version().asOf(),
                accepted.version().fingerprint());
    }

    private static @Nullable Address address(
            Row row, String name, int maxLength, Function<String, Optional<Address>> reader, Text reason) {
        var written = row.optionalText(name, maxLength);
        if (written == null || written.isEmpty()) {
            return null;
        }
        var address = reader.apply(written);
        if (address.isEmpty()) {
            row.noteFault(name, reason);
        }
        return address.orElse(null);
    }

    private static Language language(Row row, Country country) {
        var tag = row.optionalText("language", 2);
        if (tag == null) {
            return country == Country.SE ? Language.SV : Language.NB;
        }
        var language = Language.of(tag);
        if (language.isEmpty()) {
            row.noteFault("language", NO_LANGUAGE);
        }
        return language.orElse(Language.NB);
    }

    private static String digits(String nationalId) {
        return nationalId.replaceAll("[^0-9]", "");
    }
}
