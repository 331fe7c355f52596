package no.svar.access;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where a request came from and with what.
record Caller(String network, @Nullable String device) {

    private static final int MAX_DEVICE = 120;

    /// @param address the network address; of an IPv6 address the half that a subscriber is given counts
    static Caller of(String address, @Nullable String userAgent) {
        return new Caller(network(address), device(userAgent));
    }

    private static String network(String address) {
        if (!address.contains(":") || address.contains(".")) {
            return address;
        }
        return Arrays.stream(address.split(":")).limit(4).collect(Collectors.joining(":"));
    }

    private static @Nullable String device(@Nullable String userAgent) {
        if (userAgent == null || userAgent.isBlank()) {
            return null;
        }
        var printable = userAgent.replaceAll("\\p{Cntrl}", " ");
        return printable.substring(0, Math.min(printable.length(), MAX_DEVICE));
    }
}
