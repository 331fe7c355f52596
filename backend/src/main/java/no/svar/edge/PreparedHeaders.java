package no.svar.edge;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.DateFormatter;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpHeadersFactory;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.AsciiString;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/// Gives a [PreparedAnswer] the headers that [EdgeFilter] and [ConditionalFilter] give all others.
@Singleton
final class PreparedHeaders {

    private static final AsciiString REQUEST_ID = AsciiString.cached(RequestId.HEADER);
    private static final AsciiString POLICY = AsciiString.cached(EdgeFilter.POLICY);
    private static final AsciiString NOTHING_BUT_DATA = AsciiString.cached(EdgeFilter.NOTHING_BUT_DATA);
    private static final AsciiString LIMIT_POLICY = AsciiString.cached("RateLimit-Policy");
    private static final AsciiString LIMIT = AsciiString.cached("RateLimit");
    private static final AsciiString REFERRER = AsciiString.cached("Referrer-Policy");
    private static final AsciiString NO_REFERRER = AsciiString.cached("no-referrer");
    private static final AsciiString SNIFFING = AsciiString.cached("X-Content-Type-Options");
    private static final AsciiString NO_SNIFFING = AsciiString.cached("nosniff");
    private static final AsciiString SECURITY = AsciiString.cached("Strict-Transport-Security");
    private static final AsciiString VARIES = AsciiString.cached("Accept-Language");

    private final CallLimits limits;
    private final ClientAddress addresses;
    private final InstantSource clock;
    private volatile Second second = new Second(Long.MIN_VALUE, "");

    PreparedHeaders(CallLimits limits, ClientAddress addresses, InstantSource clock) {
        this.limits = limits;
        this.addresses = addresses;
        this.clock = clock;
    }

    /// The time as the `Date` header writes it, which has no parts of a second.
    private record Second(long since1970, String written) {

        static Second of(Instant now) {
            return new Second(now.getEpochSecond(), DateFormatter.format(Date.from(now)));
        }
    }

    /// Null where the caller has asked too much, which the framework says in its own way.
    @Nullable FullHttpResponse response(HttpRequest request, PreparedAnswer answer, @Nullable String peer) {
        var asked = request.headers();
        var allowance = limits.countAddress(addresses.of(asked, peer));
        if (allowance.isExceeded()) {
            return null;
        }
        var known = EntityTag.isKnown(asked.get(HttpHeaderNames.IF_NONE_MATCH), answer.tag());
        var response =
                known ? response(HttpResponseStatus.NOT_MODIFIED, Unpooled.EMPTY_BUFFER) : full(answer);
        var headers = response.headers();
        headers.set(REQUEST_ID, RequestId.text(asked.get(REQUEST_ID)));
        headers.set(LIMIT_POLICY, allowance.policyHeader());
        headers.set(LIMIT, allowance.header());
        headers.set(SNIFFING, NO_SNIFFING);
        headers.set(REFERRER, NO_REFERRER);
        headers.set(POLICY, NOTHING_BUT_DATA);
        headers.set(HttpHeaderNames.CONTENT_LANGUAGE, answer.language().tag());
        headers.set(HttpHeaderNames.CACHE_CONTROL, answer.cacheControl());
        headers.set(HttpHeaderNames.VARY, VARIES);
        headers.set(HttpHeaderNames.ETAG, answer.tag());
        headers.set(HttpHeaderNames.DATE, now());
        if (addresses.isSecure(asked)) {
            headers.set(SECURITY, EdgeFilter.ONE_YEAR);
        }
        return response;
    }

    private static FullHttpResponse full(PreparedAnswer answer) {
        var json = answer.json();
        var response = response(HttpResponseStatus.OK, Unpooled.wrappedBuffer(json));
        response.headers().set(HttpHeaderNames.CONTENT_TYPE, HttpHeaderValues.APPLICATION_JSON);
        response.headers().set(HttpHeaderNames.CONTENT_LENGTH, Integer.toString(json.length));
        return response;
    }

    /// Nothing in the headers but a request id comes from the caller, and that is a harmless word.
    private static FullHttpResponse response(HttpResponseStatus status, ByteBuf body) {
        var unchecked = DefaultHttpHeadersFactory.headersFactory().withValidation(false);
        return new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, body, unchecked, unchecked);
    }

    private String now() {
        var now = clock.instant();
        var known = second;
        if (known.since1970 != now.getEpochSecond()) {
            known = Second.of(now);
            second = known;
        }
        return known.written;
    }
}
