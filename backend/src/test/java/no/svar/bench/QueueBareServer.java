package no.svar.bench;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The leanest server of one answer: bare Netty that gives everybody the same bytes, body and header fields
/// alike, and looks at nothing.
final class QueueBareServer {

    /// Names the file that the answer stands in: header fields, an empty line, the body.
    static final String ANSWER = "SVAR_BENCH_ANSWER";

    private final List<String[]> fields;
    private final byte[] body;

    private QueueBareServer(String answer) {
        var parts = answer.split("\n\n", 2);
        this.fields = parts[0].lines().map(line -> line.split(": ", 2)).toList();
        this.body = parts[1].getBytes(StandardCharsets.UTF_8);
    }

    /// Argument: the port.
    static void main(String[] arguments) throws InterruptedException, IOException {
        var server = new QueueBareServer(Files.readString(Path.of(System.getenv(ANSWER))));
        BareServer.listen(Integer.parseInt(arguments[0]), () -> server.new Answering());
    }

    private final class Answering extends SimpleChannelInboundHandler<FullHttpRequest> {

        @Override
        protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
            var response =
                    new DefaultFullHttpResponse(
                            HttpVersion.HTTP_1_1, HttpResponseStatus.OK, Unpooled.wrappedBuffer(body));
            fields.forEach(field -> response.headers().set(field[0], field[1]));
            response.headers().setInt(HttpHeaderNames.CONTENT_LENGTH, body.length);
            context.writeAndFlush(response);
        }
    }
}
