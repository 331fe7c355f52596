package no.svar.outage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.svar.Api;
import no.svar.Portal;
import no.svar.access.Customer;
import no.svar.access.Holders;
import no.svar.access.Machines;
import no.svar.meter.Points;
import no.svar.outage.OutageReport.Told;
import no.svar.regulation.Gsrn;
import no.svar.shared.Language;

/// Many customers of one postal code, told in a few batches and not signed in.
record Neighbours(Customer customer, Told told) {

    private static final String AS_OF = "2026-01-01T06:00:00Z";

    /// As many, each with a metering point that has no power.
    static List<Neighbours> at(String postalCode, int homes) {
        var points = Api.JSON.createArrayNode();
        var customers = Api.JSON.createArrayNode();
        var agreements = Api.JSON.createArrayNode();
        var ids = new ArrayList<String>();
        for (int i = 0; i < homes; i++) {
            var point = Points.aPoint().with("postalCode", postalCode);
            ids.add(point.id());
            points.add(point.json());
            var name = "C-" + UUID.randomUUID();
            customers
                    .addObject()
                    .put("externalId", name)
                    .put("name", "Nabo")
                    .put("country", "NO")
                    .put("asOf", AS_OF);
            agreements
                    .addObject()
                    .put("externalId", "G-" + name)
                    .put("customer", name)
                    .put("meteringPoint", point.id())
                    .put("from", "2015-01-01")
                    .put("asOf", AS_OF);
        }
        tell("metering-points", points);
        tell("customers", customers);
        tell("agreements", agreements);
        return Portal.bean(Holders.class).of(ids).stream()
                .map(holder ->
                        new Neighbours(
                                new Customer(UUID.fromString(holder.customer()), Language.NB),
                                new Told(
                                        Gsrn.number(holder.meteringPoint()),
                                        ReportedFault.NO_POWER,
                                        false,
                                        null,
                                        null,
                                        null)))
                .toList();
    }

    private static void tell(String kind, ArrayNode rows) {
        var told = Api.portal().as(Machines.token("feed:" + kind)).put("/v1/feeds/" + kind, rows.toString());
        assertThat(told.expect(200).json().at("/counts/created").asInt()).isEqualTo(rows.size());
    }
}
