package no.svar.meter;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.svar.feed.Feed;
import no.svar.feed.Row;
import no.svar.feed.Version;

/// Capacity tariffs, as the grid companies or those who collect them send them.
@Singleton
final class CapacityTariffFeed implements Feed<CapacityTariff> {

    private static final Argument<List<TariffCharge>> CHARGES = Argument.listOf(TariffCharge.class);

    private final CapacityTariffs tariffs;
    private final JsonMapper json;

    CapacityTariffFeed(CapacityTariffs tariffs, JsonMapper json) {
        this.tariffs = tariffs;
        this.json = json;
    }

    @Override
    public String kind() {
        return "capacity-tariffs";
    }

    @Override
    public CapacityTariff read(Row row) {
        return CapacityTariffReading.read(row);
    }

    @Override
    public Map<String, Version> versions(String source, Collection<String> keys) {
        var companies = keys.stream().map(key -> key.substring(0, key.lastIndexOf('|'))).distinct().toList();
        return tariffs.versions(companies).stream()
                .filter(kept -> keys.contains(kept.key()))
                .collect(Collectors.toMap(CapacityTariffs.Kept::key, CapacityTariffs.Kept::version));
    }

    @Override
    public void keep(List<Accepted<CapacityTariff>> facts) {
        var fresh = facts.stream().filter(fact -> !fact.known()).map(this::row).toList();
        if (!fresh.isEmpty()) {
            tariffs.insert(fresh);
        }
        var newer = facts.stream().filter(Accepted::known).map(this::row).toList();
        if (!newer.isEmpty()) {
            tariffs.update(newer);
        }
    }

    private CapacityTariffRow row(Accepted<CapacityTariff> accepted) {
        var tariff = accepted.fact();
        return new CapacityTariffRow(
                tariff.gridCompany(),
                tariff.from(),
                tariff.until(),
                tariff.country(),
                written(tariff.charges()),
                tariff.vatIncluded(),
                tariff.reference(),
                accepted.source(),
                accepted.version().asOf(),
                accepted.version().fingerprint());
    }

    private String written(List<TariffCharge> charges) {
        try {
            return new String(json.writeValueAsBytes(CHARGES, charges), StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
