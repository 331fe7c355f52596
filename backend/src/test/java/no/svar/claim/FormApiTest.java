package no.svar.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import no.svar.Api;
import no.svar.Household;
import no.svar.access.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormApiTest {

    private static final JsonSchemaFactory SCHEMAS =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "sv", "en"})
    void hasAFormForEveryKindThatBlocksNobody(String language) {
        var kinds = Api.portal().with("Accept-Language", language).get("/v1/claims/kinds").expect(200);

        assertThat(kinds.header("Cache-Control")).contains("public");
        assertThat(kinds.json().at("/items")).hasSize(ClaimKind.values().length);
        for (var form : kinds.json().at("/items")) {
            var schema = SCHEMAS.getSchema(form.path("schema"));
            assertThat(schema.validate(Api.JSON.createObjectNode())).as("%s", form.path("kind")).isEmpty();
            assertThat(schema.validate(Api.JSON.createObjectNode().put("nonsense", 1))).isNotEmpty();
            for (var field : form.at("/schema/properties")) {
                assertThat(field.path("title").asText()).isNotBlank();
            }
        }
    }

    @Test
    void refusesInTheFormWhatTheDeskRefuses() {
        var kinds = Api.portal().get("/v1/claims/kinds").expect(200).json().at("/items");
        for (var form : kinds) {
            if (form.path("kind").asText().equals("REFUND")) {
                var schema = SCHEMAS.getSchema(form.path("schema"));
                assertThat(schema.validate(Api.JSON.createObjectNode().put("amountMinor", 3_700))).isEmpty();
                assertThat(schema.validate(Api.JSON.createObjectNode().put("amountMinor", 0))).isNotEmpty();
                assertThat(schema.validate(Api.JSON.createObjectNode().put("why", "  "))).isNotEmpty();
            }
        }
    }

    @Test
    void fillsInWhatThePortalKnows() {
        var point = Household.aGsrn();
        var person = People.aCustomer().withMeteringPoint("A-" + point, point).signedIn();
        var filled =
                person.api().get("/v1/claims/kinds/WRONG_READING/draft?about=point:" + point).expect(200);

        assertThat(filled.at("/draft/details/meteringPoint")).isEqualTo(point);
        assertThat(filled.at("/known/0/pointer")).isEqualTo("/details/meteringPoint");
        assertThat(person.api().get("/v1/claims/kinds/OTHER/draft").expect(200).json().at("/draft/details"))
                .isEmpty();
    }
}
