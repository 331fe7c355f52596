package no.svar.edge;

import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;

/// Drops preferences that begin with a separator (`Accept-Language: ,;`): they say nothing, and the framework
/// would fail on them before any filter runs.
@Sharable
final class Preferences extends ChannelInboundHandlerAdapter {

    static final Preferences HANDLER = new Preferences();

    private Preferences() {}

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            dropEmpty(request.headers(), HttpHeaderNames.ACCEPT_LANGUAGE);
            dropEmpty(request.headers(), HttpHeaderNames.ACCEPT_CHARSET);
        }
        context.fireChannelRead(message);
    }

    private static void dropEmpty(HttpHeaders headers, CharSequence name) {
        var value = headers.get(name);
        if (value != null && (value.isEmpty() || value.charAt(0) == ',' || value.charAt(0) == ';')) {
            headers.remove(name);
        }
    }
}
