package no.svar.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.svar.shared.Text;

/// How strictly a document's text is read: UTF-8 only, without DTD and entities, so that nothing outside the
/// body can be reached and nothing in it can multiply.
public final class XmlText {

    private static final XMLInputFactory PARSERS = parsers();

    public static final Text NOT_XML =
            new Text(
                    "Teksten er ikke velformet XML (linje %s, kolonne %s)",
                    "Teksten er ikkje velforma XML (linje %s, kolonne %s)",
                    "Texten är inte välformad XML (rad %s, kolumn %s)",
                    "The text is not well-formed XML (line %s, column %s)");
    public static final Text NOT_UTF8 =
            new Text(
                    "Teksten er ikke UTF-8", "Teksten er ikkje UTF-8",
                    "Texten är inte UTF-8", "The text is not UTF-8");
    public static final Text ENTITIES =
            new Text(
                    "En DTD og egne entiteter blir ikke tatt imot",
                    "Ein DTD og eigne entitetar blir ikkje tekne imot",
                    "En DTD och egna entiteter tas inte emot",
                    "A DTD and entities of its own are not accepted");

    private XmlText() {}

    /// A reader at the start of the text.
    ///
    /// @throws UnreadableBody where the text is no XML in UTF-8
    /// @throws IOException where the body broke off
    public static XMLStreamReader of(InputStream xml) throws IOException {
        try {
            return PARSERS.createXMLStreamReader(Utf8.of(xml));
        } catch (CharacterCodingException notUtf8) {
            throw new UnreadableBody(NOT_UTF8);
        } catch (XMLStreamException unreadable) {
            throw unreadable(unreadable);
        }
    }

    /// Moves on to the next event.
    ///
    /// @throws UnreadableBody where the text is not well-formed, or has a DTD or entities
    /// @throws UncheckedIOException where the body broke off
    public static int next(XMLStreamReader xml) {
        try {
            var event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableBody(ENTITIES);
            }
            return event;
        } catch (XMLStreamException unreadable) {
            throw unreadable(unreadable);
        }
    }

    private static UnreadableBody unreadable(XMLStreamException failure) {
        return switch (failure.getNestedException()) {
            case CharacterCodingException notUtf8 -> new UnreadableBody(NOT_UTF8);
            case IOException broken -> throw new UncheckedIOException(broken);
            case null, default -> {
                var place = failure.getLocation();
                yield new UnreadableBody(
                        NOT_XML.with(
                                place == null ? "?" : place.getLineNumber(),
                                place == null ? "?" : place.getColumnNumber()));
            }
        };
    }

    private static XMLInputFactory parsers() {
        var parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        parsers.setProperty(XMLInputFactory.IS_COALESCING, false);
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return parsers;
    }
}
