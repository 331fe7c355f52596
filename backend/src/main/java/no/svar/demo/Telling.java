package no.svar.demo;

import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.svar.demo.Act.By;
import org.jspecify.annotations.Nullable;

/// A tale as it is told, act by act.
///
/// What has been told before is known by its words, which stand among the claim's messages and on its
/// timeline: it is not told again, and a tale that was broken off goes on where it stood.
final class Telling {

    private static final String PAGE = "?limit=100";
    private static final String ITEMS = "items";

    private final Tale tale;
    private final Guests guests;
    private final Script script;
    private int next;
    private @Nullable String claim;

    Telling(Tale tale, Guests guests, Script script) {
        this.tale = tale;
        this.guests = guests;
        this.script = script;
    }

    /// Finds how far it has been told.
    void resume() throws IOException, InterruptedException {
        var first = tale.acts().stream().map(Act::words).filter(Objects::nonNull).findFirst().orElseThrow();
        for (var known : items(customer().get("claims" + PAGE))) {
            if (first.equals(text(known, "text"))) {
                claim = text(known, "id");
            }
        }
        if (claim == null) {
            return;
        }
        var said = new ArrayList<>(List.of(first));
        items(customer().get("claims/" + claim + "/messages" + PAGE))
                .forEach(message -> said.add(text(message, "text")));
        items(customer().get("claims/" + claim + "/timeline" + PAGE))
                .forEach(entry -> said.add(Objects.toString(text(entry, "said"), "")));
        for (int act = 0; act < tale.acts().size(); act++) {
            var words = tale.acts().get(act).words();
            // Where the law wants it, more is said behind the words of a decision.
            if (words != null && said.stream().anyMatch(one -> one.startsWith(words))) {
                next = act + 1;
            }
        }
    }

    boolean isOver() {
        return next == tale.acts().size();
    }

    /// Goes on until the tale ends or something has to be waited for.
    ///
    /// @return when to go on; null at the end
    @Nullable Instant goOn(Instant now) throws IOException, InterruptedException {
        while (!isOver()) {
            var act = tale.acts().get(next);
            if (act.does() == Act.Doing.CALL_IN_TIME) {
                var call = call();
                var from = Instant.parse(text(call, "from"));
                if (from.isAfter(now)) {
                    return from;
                }
                if (!Instant.parse(text(call, "to")).isAfter(now)) {
                    next = tale.acts().size();
                    return null;
                }
            }
            play(act, tale.keyOf(next));
            next++;
            if (act.staysInHand() && !isNextBy(act.by())) {
                guests.agent(act.by()).delete("desk/claims/" + claim + "/lease");
            }
        }
        return null;
    }

    private boolean isNextBy(By agent) {
        return !isOver() && tale.acts().get(next).by() == agent;
    }

    private void play(Act act, String key) throws IOException, InterruptedException {
        var told = script.filled(act.sent(), customer());
        switch (act.does()) {
            case RANT -> claim = text(customer().post("claims", key, calmed(told, key)), "id");
            case CLAIM -> claim = text(customer().post("claims", key, told), "id");
            case MESSAGE -> onClaim("messages", key, told);
            case CONTEST -> onClaim("contest", key, told);
            case BOSS -> onClaim("escalation", key, told);
            case TELL -> customer().post("promises", key, told);
            case BOOK -> customer().post("callbacks", key, booking(told));
            case REPLY -> atDesk(act, "reply", key, told);
            case ASK -> atDesk(act, "ask", key, told);
            case WAIT -> atDesk(act, "wait", key, told);
            case PROMISE -> atDesk(act, "promise", key, told);
            case PASS -> atDesk(act, "escalation", key, told);
            case DECIDE -> decide(act, key, told);
            case CALL, CALL_IN_TIME ->
                    atDesk(
                            act,
                            "call-attempts",
                            key,
                            with(told, Map.of("callback", Objects.requireNonNull(call().get("id")))));
        }
    }

    private void onClaim(String step, String key, JsonNode told) throws IOException, InterruptedException {
        customer().post("claims/" + claim + "/" + step, key, told);
    }

    private void atDesk(Act act, String step, String key, JsonNode told)
            throws IOException, InterruptedException {
        guests.agent(act.by()).post("desk/claims/" + claim + "/" + step, key, told);
    }

    private void decide(Act act, String key, JsonNode told) throws IOException, InterruptedException {
        var agent = guests.agent(act.by());
        var path = "desk/claims/" + claim;
        var version = Objects.requireNonNull(agent.get(path).get("version")).getIntValue();
        agent.post(path + "/decide", key, version, told);
    }

    /// What the portal makes of angry words, with what its customer adds.
    private JsonNode calmed(JsonNode told, String key) throws IOException, InterruptedException {
        var rant = Map.of("text", Objects.requireNonNull(told.get("text")));
        var heard = customer().post("claims/suggest", key, JsonNode.createObjectNode(rant));
        var sent = new LinkedHashMap<String, JsonNode>();
        told.entries().forEach(added -> sent.put(added.getKey(), added.getValue()));
        sent.put("draft", JsonNode.createBooleanNode(false));
        return with(Objects.requireNonNull(heard.get("draft")), sent);
    }

    private JsonNode booking(JsonNode told) throws IOException, InterruptedException {
        var slots = items(customer().get("callbacks/slots?limit=1&queue=" + text(told, "queue")));
        var slot = Objects.requireNonNull(slots.getFirst().get("from"));
        return with(
                told,
                Map.of("slot", slot, "claim", JsonNode.createStringNode(Objects.requireNonNull(claim))));
    }

    /// The call that its customer has booked last.
    private JsonNode call() throws IOException, InterruptedException {
        return items(customer().get("callbacks")).getFirst();
    }

    private Guest customer() throws IOException, InterruptedException {
        return guests.customer(tale.address());
    }

    private static JsonNode with(JsonNode told, Map<String, JsonNode> more) {
        var all = new LinkedHashMap<String, JsonNode>();
        told.entries().forEach(field -> all.put(field.getKey(), field.getValue()));
        all.putAll(more);
        return JsonNode.createObjectNode(all);
    }

    private static List<JsonNode> items(JsonNode answer) {
        var items = new ArrayList<JsonNode>();
        Objects.requireNonNull(answer.get(ITEMS)).values().forEach(items::add);
        return items;
    }

    private static @Nullable String text(JsonNode from, String field) {
        var found = from.get(field);
        return found == null ? null : found.getStringValue();
    }
}
