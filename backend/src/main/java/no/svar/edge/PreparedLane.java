package no.svar.edge;

import io.micronaut.runtime.graceful.GracefulShutdownCapable;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/// The short way: gives out [PreparedAnswers] on the connection's own thread, before the framework sees the
/// request.
///
/// It takes plain GETs only, counts them as all others are, and leaves to the framework whatever needs more:
/// a token, a query that no room has an answer to, another method, a caller who has asked too much, a
/// connection on which an earlier answer is still under way.
@Singleton
final class PreparedLane implements GracefulShutdownCapable {

    private final List<PreparedAnswers> rooms;
    private final PreparedHeaders dress;
    private volatile boolean closing;

    PreparedLane(List<PreparedAnswers> rooms, PreparedHeaders dress) {
        this.rooms = List.copyOf(rooms);
        this.dress = dress;
    }

    ChannelHandler onConnection() {
        return new Lane();
    }

    /// From then on the framework answers, which ends each connection with its last answer.
    @Override
    public CompletionStage<?> shutdownGracefully() {
        closing = true;
        return CompletableFuture.completedFuture(null);
    }

    private @Nullable PreparedAnswer prepared(HttpRequest request) {
        var headers = request.headers();
        if (closing || !isPlain(request, headers)) {
            return null;
        }
        var uri = request.uri();
        var language = AcceptedLanguage.of(headers.get(HttpHeaderNames.ACCEPT_LANGUAGE));
        for (var room : rooms) {
            var answer = room.at(uri, language);
            if (answer != null) {
                return answer;
            }
        }
        return null;
    }

    private static boolean isPlain(HttpRequest request, HttpHeaders headers) {
        return HttpMethod.GET.equals(request.method())
                && HttpVersion.HTTP_1_1.equals(request.protocolVersion())
                && request.decoderResult().isSuccess()
                && !headers.contains(HttpHeaderNames.AUTHORIZATION)
                && !headers.contains(HttpHeaderNames.CONTENT_LENGTH)
                && !headers.contains(HttpHeaderNames.TRANSFER_ENCODING)
                && !headers.contains(HttpHeaderNames.UPGRADE)
                && !headers.contains(HttpHeaderNames.EXPECT)
                && takesJson(headers.get(HttpHeaderNames.ACCEPT));
    }

    private static boolean takesJson(@Nullable String accept) {
        return accept == null || accept.contains("*/*") || accept.contains("application/json");
    }

    /// One connection's way, on its own event loop.
    private final class Lane extends ChannelDuplexHandler {

        /// Requests that went on to the framework and are not answered yet.
        private int under;

        /// The rest of a request that was answered here is still to come.
        private boolean dropping;

        private boolean written;
        private boolean interim;
        private @Nullable String address;

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof HttpRequest request) {
                dropping = under == 0 && context.channel().isWritable() && answers(context, request);
                if (!dropping) {
                    under++;
                }
            }
            if (!dropping) {
                context.fireChannelRead(message);
                return;
            }
            if (message instanceof LastHttpContent) {
                dropping = false;
            }
            ReferenceCountUtil.release(message);
        }

        private boolean answers(ChannelHandlerContext context, HttpRequest request) {
            var answer = prepared(request);
            if (answer == null) {
                return false;
            }
            var response = dress.response(request, answer, addressOf(context));
            if (response == null) {
                return false;
            }
            if (HttpUtil.isKeepAlive(request)) {
                var _ = context.write(response, context.voidPromise());
            } else {
                response.headers().set(HttpHeaderNames.CONNECTION, "close");
                context.write(response).addListener(ChannelFutureListener.CLOSE);
            }
            written = true;
            return true;
        }

        private @Nullable String addressOf(ChannelHandlerContext context) {
            if (address == null && context.channel().remoteAddress() instanceof InetSocketAddress peer) {
                address =
                        peer.getAddress() == null ? peer.getHostString() : peer.getAddress().getHostAddress();
            }
            return address;
        }

        @Override
        public void channelReadComplete(ChannelHandlerContext context) {
            if (written) {
                written = false;
                context.flush();
            }
            context.fireChannelReadComplete();
        }

        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
            if (message instanceof HttpResponse response) {
                interim = response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
            }
            if (message instanceof LastHttpContent && !interim) {
                under--;
            }
            var _ = context.write(message, promise);
        }
    }
}
