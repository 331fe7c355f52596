package no.svar.invoice;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import no.svar.feed.Reasons;
import no.svar.feed.UnreadableBody;
import no.svar.feed.XmlText;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// A place in a stream of UBL documents: visits child elements, reads bounded texts, and knows the path to
/// where it is.
///
/// It holds one text at a time. Whatever a visitor leaves unread is passed over without being held.
final class UblCursor {

    static final String INVOICE = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2";
    static final String CREDIT_NOTE = "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2";

    private static final Set<String> PARTS =
            Set.of(
                    "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2",
                    "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2");
    private static final Set<String> REPEATED =
            Set.of(
                    "InvoiceLine",
                    "CreditNoteLine",
                    "AllowanceCharge",
                    "TaxSubtotal",
                    "AdditionalItemProperty");

    static final int DEEPEST = 40;
    static final int LARGEST = 1 << 20;

    private final XMLStreamReader xml;
    private final String[] names = new String[DEEPEST + 2];
    private final int[] ordinals = new int[DEEPEST + 2];
    private int depth;
    private int documentDepth;
    private int documentStart;
    private boolean counting;
    private UblNotes notes = new UblNotes();

    UblCursor(XMLStreamReader xml) {
        this.xml = xml;
        Arrays.fill(names, "");
    }

    void openRoot() {
        advanceTo(XMLStreamConstants.START_ELEMENT);
    }

    /// Reads to the end of the text, so that a broken end is noticed.
    void close() {
        advanceTo(XMLStreamConstants.END_DOCUMENT);
    }

    boolean isAt(String namespace, String name) {
        return name.equals(xml.getLocalName()) && namespace.equals(xml.getNamespaceURI());
    }

    /// Takes the element it is at for a document of its own, with its own limits and notes.
    void beginDocument(UblNotes documentNotes) {
        notes = documentNotes;
        documentDepth = depth;
        documentStart = offset();
        counting = true;
    }

    /// Visits every child of the element it is at, by its local name; ends behind the element.
    ///
    /// A child of another vocabulary than UBL's is named `{namespace}name`.
    void children(Consumer<String> visitor) {
        var parent = depth;
        for (var event = advance(); depth >= parent; event = advance()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                visitor.accept(name());
                passOverTo(parent);
            }
        }
    }

    /// Passes over the element it is at without counting it: an attachment is not held, so it may be large.
    void passOver() {
        var start = offset();
        counting = false;
        passOverTo(depth - 1);
        counting = true;
        documentStart += offset() - start;
    }

    /// The text of the element it is at with its white space folded; null where there is none.
    @Nullable String text(int maxLength) {
        var text = new StringBuilder();
        var name = names[depth];
        var parent = depth - 1;
        while (true) {
            var event = advance();
            if (depth == parent) {
                break;
            }
            if (event == XMLStreamConstants.CHARACTERS && depth == parent + 1) {
                append(text, maxLength);
            }
        }
        return folded(text, name, maxLength);
    }

    /// The last step of the path to the element it is at: `ID`, `InvoiceLine[2]`.
    String here() {
        return step(depth);
    }

    /// Whether nothing has been found wrong with the document so far.
    boolean isSound() {
        return notes.isSound();
    }

    @Nullable String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    /// Notes that a child of the element it is at is wrong; an empty name means the element itself.
    void fault(String child, Text reason) {
        notes.fault(pointer(child), reason);
    }

    void unknown(String child) {
        notes.unknown(pointer(child));
    }

    /// The path of the element it is at, or of a child: `/Invoice/InvoiceLine[2]/Item/Name`.
    String pointer(String child) {
        var path = new StringBuilder();
        for (int level = documentDepth; level <= Math.max(depth, documentDepth); level++) {
            path.append('/').append(step(level));
        }
        return child.isEmpty() ? path.toString() : path.append('/').append(child).toString();
    }

    private String step(int level) {
        return REPEATED.contains(names[level]) ? names[level] + "[" + ordinals[level] + "]" : names[level];
    }

    private String name() {
        var local = xml.getLocalName();
        var namespace = xml.getNamespaceURI();
        return PARTS.contains(namespace) ? local : "{" + namespace + "}" + local;
    }

    private void append(StringBuilder text, int maxLength) {
        // White space is folded later, so that more than the limit has to be held for a while.
        if (text.length() <= 4 * maxLength) {
            var length = Math.min(xml.getTextLength(), 4 * maxLength + 1 - text.length());
            text.append(xml.getTextCharacters(), xml.getTextStart(), length);
        }
    }

    private @Nullable String folded(StringBuilder raw, String name, int maxLength) {
        var text = raw.toString().strip();
        if (text.isEmpty()) {
            return null;
        }
        if (text.indexOf('\n') >= 0 || text.indexOf("  ") >= 0 || text.indexOf('\t') >= 0) {
            text = text.replaceAll("\\s+", " ");
        }
        if (text.length() > maxLength || raw.length() > 4 * maxLength) {
            fault(name, Reasons.LONG.with(maxLength));
            text = text.substring(0, Math.min(text.length(), maxLength));
        }
        notes.read(names[depth], name, text);
        return text;
    }

    private void passOverTo(int level) {
        while (depth > level) {
            advance();
        }
    }

    private void advanceTo(int wanted) {
        var event = advance();
        while (event != wanted) {
            event = advance();
        }
    }

    private int advance() {
        while (true) {
            switch (XmlText.next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    enter();
                    return XMLStreamConstants.START_ELEMENT;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    leave();
                    return XMLStreamConstants.END_ELEMENT;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    return XMLStreamConstants.CHARACTERS;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return XMLStreamConstants.END_DOCUMENT;
                }
                default -> {}
            }
        }
    }

    private void enter() {
        if (++depth > DEEPEST) {
            throw new UnreadableBody(UblFaults.TOO_DEEP.with(DEEPEST));
        }
        var name = xml.getLocalName();
        ordinals[depth] = name.equals(names[depth]) ? ordinals[depth] + 1 : 1;
        names[depth] = name;
        names[depth + 1] = "";
    }

    private void leave() {
        if (counting && offset() - documentStart > LARGEST) {
            throw new UnreadableBody(UblFaults.TOO_LARGE.with(LARGEST));
        }
        depth--;
    }

    private int offset() {
        return xml.getLocation().getCharacterOffset();
    }
}
