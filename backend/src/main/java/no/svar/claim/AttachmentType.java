package no.svar.claim;

/// What an attachment is, once it is kept.
enum AttachmentType {
    JPEG("image/jpeg", "jpg"),
    PDF("application/pdf", "pdf"),
    /// In UTF-8.
    TEXT("text/plain", "txt");

    private final String mediaType;
    private final String ending;

    AttachmentType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    String mediaType() {
        return mediaType;
    }

    /// The last part of a file's name.
    String ending() {
        return ending;
    }
}
