package no.svar.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;

/// Text of a body that must be UTF-8; a byte order mark in front is passed over.
public final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /// @throws IOException here or later, where the text is not UTF-8
    public static BufferedReader of(InputStream body) throws IOException {
        var text = new BufferedReader(new InputStreamReader(body, JsonText.strictDecoder()));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }
}
