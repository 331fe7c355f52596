package no.svar.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import no.svar.Api;
import no.svar.Portal;
import no.svar.shared.Language;
import org.junit.jupiter.api.Test;

class AgreementsApiTest {

    @Test
    void listsWhatTheCustomerHoldsNewestFirst() {
        var unique = UUID.randomUUID().toString();
        var somebody =
                People.aCustomer()
                        .withAccount("O-" + unique, LocalDate.of(2019, 1, 1), LocalDate.of(2020, 5, 31))
                        .withAccount("N-" + unique, LocalDate.of(2020, 6, 1), null)
                        .withMeteringPoint("M-" + unique, "707057500012345678")
                        .signedIn();
        var first = somebody.api().get("/v1/agreements?limit=2").expect(200);
        assertThat(first.json().findValuesAsText("from")).containsExactly("2020-06-01", "2019-01-01");
        assertThat(first.at("/items/1/to")).isEqualTo("2020-05-31");
        var second =
                somebody.api().get("/v1/agreements?limit=2&cursor=" + first.at("/nextCursor")).expect(200);
        assertThat(second.at("/items/0/meteringPoint")).isEqualTo("707057500012345678");
        assertThat(second.json().has("nextCursor")).isFalse();
    }

    @Test
    void tellsOtherRoomsWhatTheCustomerMaySee() {
        var somebody = People.customer();
        var id = UUID.fromString(somebody.api().get("/v1/me").expect(200).at("/id"));
        var holdings = Portal.bean(Agreements.class).of(new Customer(id, Language.NB));
        assertThat(holdings.accounts()).containsExactly(somebody.account());
        assertThat(holdings.coversAccount(somebody.account(), LocalDate.of(2014, 12, 31))).isFalse();
        assertThat(holdings.coversAccount(somebody.account(), LocalDate.of(2026, 1, 1))).isTrue();
    }

    @Test
    void keepsNoNationalIdInClear() {
        var people = People.aCustomer().withNationalId("01010112345");
        var somebody = people.signedIn();
        var id = UUID.fromString(somebody.api().get("/v1/me").expect(200).at("/id"));
        var kept = Portal.bean(Customers.class).find(id).orElseThrow();
        assertThat(kept.nationalId()).hasSize(43).doesNotContain("01010112345");
        assertThat(somebody.api().get("/v1/me").text()).doesNotContain("nationalId");
    }

    @Test
    void refusesRowsThatSayTooLittle() {
        var answer =
                Api.portal()
                        .as(Machines.token("feed:customers"))
                        .breakingTheContract()
                        .put(
                                "/v1/feeds/customers?dryRun=true",
                                """
                                [{"externalId":"C","name":"N","country":"NO","email":"nobody","phone":"12",
                                  "language":"de","nationalId":"01010112345","asOf":"2026-01-01T00:00:00Z"}]
                                """)
                        .expect(200);
        assertThat(answer.json().at("/rows/0/errors").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/email", "/phone", "/language");
        assertThat(answer.text()).doesNotContain("01010112345");
    }
}
