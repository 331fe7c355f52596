package no.svar;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.svar.Contract.Place;

/// One operation of the contract: a method on a path.
///
/// @param method in lower case, as the contract writes it
public record Operation(String method, String path, JsonNode node) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z]+)}");

    boolean answers(String askedMethod, String askedPath) {
        return method.equals(askedMethod.toLowerCase(Locale.ROOT)) && matching(askedPath).matches();
    }

    Place place() {
        return Contract.SVAR.at("/paths").child(path).child(method);
    }

    /// The parameters of the operation and of its path.
    List<Place> parameters() {
        var parameters =
                new ArrayList<>(Contract.SVAR.at("/paths").child(path).child("parameters").children());
        parameters.addAll(place().child("parameters").children());
        return parameters;
    }

    /// Who may call it: the names of its security schemes; none where it is open to all.
    List<String> callers() {
        var callers = new ArrayList<String>();
        node.path("security").forEach(requirement -> requirement.fieldNames().forEachRemaining(callers::add));
        return callers;
    }

    /// The scopes of which a machine needs one.
    List<String> scopes() {
        var scopes = new ArrayList<String>();
        node.path("security")
                .forEach(requirement ->
                        requirement.path("machine").forEach(scope -> scopes.add(scope.asText())));
        return scopes;
    }

    /// What stands in an asked path, still encoded, in the place of one of the operation's variables.
    String variable(String name, String askedPath) {
        var found = matching(askedPath);
        if (!found.matches()) {
            throw new IllegalArgumentException(askedPath + " is not " + path);
        }
        return found.group(name);
    }

    private Matcher matching(String askedPath) {
        return Pattern.compile(VARIABLE.matcher(path).replaceAll("(?<$1>[^/]+)")).matcher(askedPath);
    }

    @Override
    public String toString() {
        return method.toUpperCase(Locale.ROOT) + " " + path;
    }
}
