package no.svar.edge;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Encoder;
import io.micronaut.serde.Serde;
import io.micronaut.serde.exceptions.SerdeException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Currency;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;

/// Money on the wire: `{"minor": 3700, "currency": "NOK"}`.
@Singleton
final class MoneySerde implements Serde<Money> {

    @Override
    public void serialize(
            Encoder encoder, EncoderContext context, Argument<? extends Money> type, Money money)
            throws IOException {
        try (var fields = encoder.encodeObject(type)) {
            fields.encodeKey("minor");
            fields.encodeLong(money.minor());
            fields.encodeKey("currency");
            fields.encodeString(money.currency().getCurrencyCode());
        }
    }

    @Override
    public Money deserialize(Decoder decoder, DecoderContext context, Argument<? super Money> type)
            throws IOException {
        Long minor = null;
        String currency = null;
        try (var fields = decoder.decodeObject(type)) {
            for (var key = fields.decodeKey(); key != null; key = fields.decodeKey()) {
                switch (key) {
                    case "minor" -> minor = fields.decodeLong();
                    case "currency" -> currency = fields.decodeString();
                    default -> fields.skipValue();
                }
            }
        }
        return money(minor, currency);
    }

    private static Money money(@Nullable Long minor, @Nullable String currency) throws SerdeException {
        if (minor == null || currency == null) {
            throw new SerdeException("Money is minor units and a currency");
        }
        try {
            return new Money(minor, Currency.getInstance(currency));
        } catch (IllegalArgumentException unknown) {
            throw new SerdeException("Not a currency", unknown);
        }
    }
}
