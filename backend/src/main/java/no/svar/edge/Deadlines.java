package no.svar.edge;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/// The deadlines of one connection: a request's head must be complete some seconds after its first byte, and
/// its body must keep coming.
///
/// For a body only the time counts in which we wait for the caller, and each byte earns more of it: who is
/// held up by our slow database is not cut off, who sends a byte now and then is. All runs on the
/// connection's own event loop. One look a second costs less than a timer for each request.
final class Deadlines {

    private static final long LONGEST_BETWEEN_LOOKS = TimeUnit.SECONDS.toNanos(1);
    private static final int LOOKS = 10;

    private static final byte[] TOO_SLOW =
            "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII);

    private enum Awaiting {
        NOTHING,
        HEAD,
        BODY
    }

    private final long headTimeout;
    private final long bodyTimeout;
    private final long nanosPerByte;

    private Awaiting awaiting = Awaiting.NOTHING;
    private long since;
    private long waited;
    private boolean reading;
    private int unanswered;
    private boolean answering;

    Deadlines(EdgeSettings settings) {
        this.headTimeout = settings.headTimeout().toNanos();
        this.bodyTimeout = settings.bodyTimeout().toNanos();
        this.nanosPerByte = TimeUnit.SECONDS.toNanos(1) / settings.bodyBytesPerSecond();
    }

    /// Sees the bytes before they are understood.
    ChannelHandler bytes() {
        return new Bytes();
    }

    /// Sees where requests begin and end.
    ChannelHandler requests() {
        return new Requests();
    }

    private boolean isOver(long now) {
        return switch (awaiting) {
            case NOTHING -> false;
            case HEAD -> now - since > headTimeout;
            case BODY -> waited + (reading ? now - since : 0) > bodyTimeout;
        };
    }

    private final class Bytes extends ChannelDuplexHandler {

        private boolean looking;

        @Override
        public void handlerAdded(ChannelHandlerContext context) {
            if (context.channel().isActive()) {
                keepLooking(context);
            }
        }

        @Override
        public void channelActive(ChannelHandlerContext context) {
            keepLooking(context);
            context.fireChannelActive();
        }

        private void keepLooking(ChannelHandlerContext context) {
            if (!looking) {
                looking = true;
                var shortest = Math.min(headTimeout, bodyTimeout) / LOOKS;
                var pause = Math.min(LONGEST_BETWEEN_LOOKS, Math.max(shortest, 1));
                var looks =
                        context.executor()
                                .scheduleWithFixedDelay(
                                        () -> look(context), pause, pause, TimeUnit.NANOSECONDS);
                context.channel().closeFuture().addListener(closed -> looks.cancel(false));
            }
        }

        private void look(ChannelHandlerContext context) {
            if (!isOver(System.nanoTime())) {
                return;
            }
            var tellable = awaiting == Awaiting.HEAD ? unanswered == 0 : unanswered == 1 && !answering;
            awaiting = Awaiting.NOTHING;
            if (tellable) {
                context.writeAndFlush(Unpooled.wrappedBuffer(TOO_SLOW))
                        .addListener(ChannelFutureListener.CLOSE);
            } else {
                var _ = context.close();
            }
        }

        @Override
        public void read(ChannelHandlerContext context) {
            if (awaiting == Awaiting.BODY && !reading) {
                since = System.nanoTime();
            }
            reading = true;
            context.read();
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (awaiting == Awaiting.NOTHING) {
                awaiting = Awaiting.HEAD;
                since = System.nanoTime();
            } else if (awaiting == Awaiting.BODY && message instanceof ByteBuf bytes) {
                var now = System.nanoTime();
                waited += (reading ? now - since : 0) - bytes.readableBytes() * nanosPerByte;
                since = now;
            }
            context.fireChannelRead(message);
        }

        @Override
        public void channelReadComplete(ChannelHandlerContext context) {
            reading = false;
            context.fireChannelReadComplete();
        }
    }

    private final class Requests extends ChannelDuplexHandler {

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof HttpRequest) {
                awaiting = Awaiting.BODY;
                waited = 0;
                since = System.nanoTime();
                unanswered++;
            }
            if (message instanceof LastHttpContent) {
                awaiting = Awaiting.NOTHING;
            }
            context.fireChannelRead(message);
        }

        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
            var isInterim =
                    message instanceof HttpResponse response
                            && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
            if (!isInterim && message instanceof HttpResponse) {
                answering = true;
            }
            if (!isInterim && message instanceof LastHttpContent) {
                answering = false;
                unanswered--;
            }
            var _ = context.write(message, promise);
        }
    }
}
