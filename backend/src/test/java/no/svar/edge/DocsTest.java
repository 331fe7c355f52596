package no.svar.edge;

import static org.assertj.core.api.Assertions.assertThat;

import no.svar.Api;
import org.junit.jupiter.api.Test;

class DocsTest {

    private final Api api = Api.portal();

    @Test
    void servesTheContractToWhoDoesNotHaveIt() {
        var contract = api.get("/openapi.yaml").expect(200);

        assertThat(contract.text()).startsWith("openapi: 3.1");
        assertThat(contract.header("Content-Type")).startsWith("application/yaml");
        api.with("If-None-Match", contract.header("ETag")).get("/openapi.yaml").expect(304);
    }

    @Test
    void showsTheContractWithFilesOfItsOwn() {
        var page = api.with("Accept", "text/html").get("/docs").expect(200);

        assertThat(page.text()).doesNotContain("http:", "https:", "//");
        assertThat(page.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self';");
        for (var asset : new String[] {"swagger-ui.css", "swagger-ui-bundle.js", "start.js", "page.css"}) {
            assertThat(page.text() + "start.js").contains(asset);
            api.get("/docs/" + asset).expect(200);
        }
        api.get("/docs/application.yml").expect(404);
    }

    @Test
    void saysWhatItIs() {
        assertThat(api.get("/api-info").expect(200).at("/apiVersion")).matches("\\d+\\.\\d+\\.\\d+");
    }
}
