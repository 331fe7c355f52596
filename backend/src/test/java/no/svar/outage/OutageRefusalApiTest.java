package no.svar.outage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import no.svar.Api;
import no.svar.Portal;
import no.svar.access.Machines;
import no.svar.meter.Points;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutageRefusalApiTest {

    private final Outages outages = Portal.bean(Outages.class);
    private final String point = Points.newId();

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "kind;\"SUDDEN\";/kind",
                "status;\"RETIRED\";/status",
                "status;\"ANNOUNCED\";/status",
                "status;\"RESTORED\";/restoredAt",
                "restoredAt;\"2026-11-01T10:30:00Z\";/restoredAt",
                "country;\"FI\";/country",
                "gridCompany;null;/gridCompany",
                "startedAt;\"2026-11-01T10:00:00\";/startedAt",
                "startedAt;\"2026-11-02T10:00:00Z\";/startedAt",
                "plannedEnd;\"2026-11-01T13:00:00Z\";/plannedEnd",
                "announcedAt;\"2026-11-01T13:00:00Z\";/announcedAt",
                "meteringPoints;[\"707057500012345670\"];/meteringPoints/0",
                "meteringPoints;[7];/meteringPoints/0",
                "meteringPoints;\"all\";/meteringPoints",
                "meteringPoints;null;",
                "postalCodes;[\"11122\"];/postalCodes/0",
                "customers;-1;/customers",
                "customers;1.5;/customers",
                "networkKv;-22;/networkKv",
                "causeText;{};/causeText",
                "phone;\"22 00 00 00\";/phone",
                "confirms;\"that one\";/confirms",
                "estimate;{\"latest\": \"2026-11-01T09:59:59Z\", \"confidence\": \"LOW\"};/estimate/latest",
                "estimate;{\"latest\": \"2026-11-01T12:00:00Z\"};/estimate/confidence",
                "estimate;{\"confidence\": \"LOW\"};/estimate/latest",
                "estimate;{\"earliest\": \"2026-11-01T13:00:00Z\", \"latest\": \"2026-11-01T12:00:00Z\","
                        + " \"confidence\": \"LOW\"};/estimate/earliest",
                "steps;[{\"restoredAt\": \"2026-11-01T09:00:00Z\"}];/steps/0/restoredAt",
                "steps;[{\"restoredAt\": \"2026-11-01T12:00:00Z\"}];/steps/0/restoredAt",
                "exception;{\"code\": \"BAD_LUCK\", \"decidedOn\": \"2026-11-01\", \"reason\": \"-\"};/exception/code",
                "exception;{\"code\": \"OUTSIDE_CONTROL\", \"decidedOn\": \"2026-11-01\"};/exception/reason",
                "customerCaused;[{\"meteringPoint\": \"707057500012345671\"}];/customerCaused/0",
                "customerCaused;[{\"meteringPoint\": \"707057500012345671\", \"minutes\": 1, \"whole\": true}];"
                        + "/customerCaused/0",
                "area;{\"type\": \"Point\", \"coordinates\": [10, 59]};/area/type",
                "area;{\"type\": \"Polygon\"};/area/coordinates",
                "area;{\"type\": \"Polygon\", \"coordinates\": []};/area/coordinates",
                "area;{\"type\": \"Polygon\", \"coordinates\": [[[10, 59], [11, 59], [10, 59]]]};/area/coordinates",
                "area;{\"type\": \"Polygon\", \"coordinates\": [[[10, 59], [11, 59], [11, 60], [10, 60]]]};"
                        + "/area/coordinates",
                "area;{\"type\": \"Polygon\", \"coordinates\": [[[10, 59], [11, 60], [11, 59], [10, 60], [10, 59]]]};"
                        + "/area/coordinates",
                "area;{\"type\": \"Polygon\", \"coordinates\": [[[10, 99], [11, 59], [11, 60], [10, 99]]]};"
                        + "/area/coordinates",
                "area;{\"type\": \"Polygon\", \"coordinates\": [[10, 59], [11, 59], [11, 60], [10, 59]]};"
                        + "/area/coordinates/0/0",
            })
    void refuses(String field, String value, String pointer) throws Exception {
        var blackout = Blackout.aBlackout().hitting(point);
        var row = (ObjectNode) Api.JSON.readTree(blackout.row());
        row.set(field, Api.JSON.readTree(value));

        var answer = Blackout.machine().put(Blackout.PATH, "[" + row + "]").expect(200);

        assertThat(answer.at("/rows/0/result")).as(answer.text()).isEqualTo("REJECTED");
        assertThat(answer.at("/rows/0/errors/0/pointer"))
                .as(answer.text())
                .isEqualTo(pointer == null ? "" : pointer);
        assertThat(outages.told(Machines.SOURCE, List.of(blackout.externalId()))).isEmpty();
    }

    @Test
    void refusesAnEndBeforeTheStartAndAnEndThatIsStillToCome() {
        var blackout = Blackout.aBlackout().hitting(point);
        assertThat(blackout.restored("2026-11-01T09:00:00Z").sent().at("/rows/0/errors/0/pointer"))
                .isEqualTo("/restoredAt");
        assertThat(blackout.restored("2026-11-01T12:00:00Z").sent().at("/rows/0/errors/0/pointer"))
                .isEqualTo("/restoredAt");
        assertThat(blackout.restored("2026-11-01T11:00:00Z").sent().at("/rows/0/result"))
                .isEqualTo("CREATED");
    }

    @Test
    void refusesStepsThatOverlapAndStepsBehindTheEnd() {
        var both = Points.newId();
        var twice =
                Blackout.aBlackout()
                        .hitting(point, both)
                        .step("2026-11-01T10:30:00Z", point, both)
                        .step("2026-11-01T10:45:00Z", both);
        assertThat(twice.sent().at("/rows/0/errors/0/reason")).isEqualTo(both + " står i to trinn");

        var codes =
                """
                [{"restoredAt": "2026-11-01T10:30:00Z", "postalCodes": ["0155"]},
                 {"restoredAt": "2026-11-01T10:40:00Z", "postalCodes": ["0154", "0155"]}]\
                """;
        var twiceByCode = Blackout.aBlackout().inPostalCodes("0154", "0155").json("steps", codes);
        assertThat(twiceByCode.sent().at("/rows/0/errors/0/pointer")).isEqualTo("/steps/1/postalCodes");

        var late =
                Blackout.aBlackout()
                        .hitting(point, both)
                        .step("2026-11-01T10:45:00Z", both)
                        .restored("2026-11-01T10:40:00Z");
        assertThat(late.sent().at("/rows/0/errors/0/pointer")).isEqualTo("/steps/0/restoredAt");
    }

    @Test
    void refusesMorePositionsThanAMapNeeds() {
        var corners = new StringBuilder();
        for (int i = 0; i < 2_001; i++) {
            corners.append("[").append(10 + i / 10_000.0).append(",59],");
        }
        var area = "{\"type\": \"Polygon\", \"coordinates\": [[" + corners + "[10,59]]]}";
        assertThat(Blackout.aBlackout().json("area", area).sent().at("/rows/0/errors/0/pointer"))
                .isEqualTo("/area/coordinates/0");
        var half = corners.substring(0, corners.length() / 2);
        var ring = "[" + half.substring(0, half.lastIndexOf("],") + 2) + "[10,59]]";
        var twoRings = "{\"type\": \"Polygon\", \"coordinates\": [" + ring + "," + ring + "," + ring + "]}";
        assertThat(Blackout.aBlackout().json("area", twoRings).sent().at("/rows/0/errors/0/pointer"))
                .isEqualTo("/area/coordinates");
    }
}
