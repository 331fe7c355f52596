package no.svar.edge;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/// The contract, as a file and as a page, and where to find both; all from the jar, nothing from elsewhere.
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
class DocsController {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// Moves with each release, as the version in the contract does.
    private static final LocalDate RELEASED = LocalDate.of(2026, 11, 30);

    private static final String JAVASCRIPT = "text/javascript; charset=utf-8";
    private static final String CSS = "text/css; charset=utf-8";
    private static final String HTML = "text/html; charset=utf-8";
    private static final String YAML = "application/yaml; charset=utf-8";
    private static final Pattern VERSION = Pattern.compile("(?m)^  version: [\"']?([^\"'\\s]+)");

    private final PublicFile contract = PublicFile.of("contract/svar.yaml", YAML);
    private final PublicFile page = PublicFile.of("docs/index.html", HTML);
    private final Map<String, PublicFile> assets =
            Map.of(
                    "start.js", PublicFile.of("docs/start.js", JAVASCRIPT),
                    "page.css", PublicFile.of("docs/page.css", CSS),
                    "swagger-ui.css", PublicFile.of(swaggerUi("swagger-ui.css"), CSS),
                    "swagger-ui-bundle.js", PublicFile.of(swaggerUi("swagger-ui-bundle.js"), JAVASCRIPT));
    private final ApiInfo info = new ApiInfo("Svar", version(contract), RELEASED, "/docs", "active");

    /// What this API is and where it is described, in the words of the Swedish REST profile.
    @Serdeable
    record ApiInfo(
            String apiName,
            String apiVersion,
            LocalDate apiReleased,
            String apiDocumentation,
            String apiStatus) {}

    @Get("/api-info")
    HttpResponse<ApiInfo> info() {
        return HttpResponse.ok(info).header("Cache-Control", "public, max-age=300");
    }

    @Get("/openapi.yaml")
    @Produces({"application/yaml", MediaType.ALL})
    HttpResponse<String> contract(HttpRequest<?> request) {
        return contract.answer(request).header("Content-Language", "en");
    }

    @Get("/docs")
    @Produces({MediaType.TEXT_HTML, MediaType.ALL})
    HttpResponse<String> page(HttpRequest<?> request) {
        return page.answer(request)
                .header("Content-Language", "en")
                .header("Content-Security-Policy", POLICY);
    }

    @Get("/docs/{file}")
    @Produces(MediaType.ALL)
    HttpResponse<String> asset(HttpRequest<?> request, @PathVariable @Size(max = 40) String file) {
        var asset = assets.get(file);
        if (asset == null) {
            throw Refusal.notFound();
        }
        return asset.answer(request);
    }

    private static String version(PublicFile contract) {
        var found = VERSION.matcher(contract.content());
        if (!found.find()) {
            throw new IllegalStateException("The contract has no version");
        }
        return found.group(1);
    }

    private static String swaggerUi(String file) {
        var properties = new Properties();
        try (var stream =
                DocsController.class
                        .getClassLoader()
                        .getResourceAsStream("META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            properties.load(stream);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return "META-INF/resources/webjars/swagger-ui/" + properties.getProperty("version") + '/' + file;
    }
}
