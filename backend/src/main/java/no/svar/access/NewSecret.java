package no.svar.access;

/// Makes a machine's secret: the secret itself for the machine, its hash for `secret-hashes` here.
public final class NewSecret {

    private NewSecret() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        var secret = RandomSecret.next();
        System.out.println("secret (for the machine, shown only now): " + secret);
        System.out.println(
                "hash (for svar.access.clients.<name>.secret-hashes): " + RandomSecret.sha256Hex(secret));
    }
}
