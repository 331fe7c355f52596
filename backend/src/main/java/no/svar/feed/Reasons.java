package no.svar.feed;

import no.svar.shared.Text;

/// What can be wrong with one field of a row.
public final class Reasons {

    public static final Text MISSING =
            new Text("Feltet mangler", "Feltet manglar", "Fältet saknas", "The field is missing");
    static final Text TEXT =
            new Text(
                    "Må være en tekst som ikke er tom",
                    "Må vere ein tekst som ikkje er tom",
                    "Måste vara en text som inte är tom",
                    "Must be a text that is not empty");
    public static final Text LONG =
            new Text(
                    "Kan ha høyst %s tegn",
                    "Kan ha høgst %s teikn", "Får ha högst %s tecken", "May have at most %s characters");
    static final Text CHARACTERS =
            new Text(
                    "Inneholder tegn som ikke kan lagres",
                    "Inneheld teikn som ikkje kan lagrast",
                    "Innehåller tecken som inte kan sparas",
                    "Contains characters that cannot be kept");
    static final Text TWICE =
            new Text(
                    "Feltet står mer enn én gang",
                    "Feltet står meir enn éin gong",
                    "Fältet står mer än en gång",
                    "The field stands more than once");
    static final Text FLAG =
            new Text(
                    "Må være true eller false",
                    "Må vere true eller false",
                    "Måste vara true eller false",
                    "Must be true or false");
    static final Text FUTURE =
            new Text(
                    "Tidspunktet ligger for langt inn i framtiden",
                    "Tidspunktet ligg for langt inn i framtida",
                    "Tidpunkten ligger för långt in i framtiden",
                    "The time lies too far in the future");
    public static final Text DATE =
            new Text(
                    "Må være en dato som 2026-11-30",
                    "Må vere ein dato som 2026-11-30",
                    "Måste vara ett datum som 2026-11-30",
                    "Must be a date such as 2026-11-30");
    public static final Text INSTANT =
            new Text(
                    "Må være et tidspunkt med sone, som 2026-11-30T06:00:00Z",
                    "Må vere eit tidspunkt med sone, som 2026-11-30T06:00:00Z",
                    "Måste vara en tidpunkt med zon, som 2026-11-30T06:00:00Z",
                    "Must be a time with its zone, such as 2026-11-30T06:00:00Z");
    public static final Text LOCAL =
            new Text(
                    "Lokal tid uten avstand til UTC kan bety to ulike timer. Skriv 2026-10-25T02:00:00+02:00, eller"
                            + " det samme i UTC: 2026-10-25T00:00:00Z",
                    "Lokal tid utan avstand til UTC kan bety to ulike timar. Skriv 2026-10-25T02:00:00+02:00, eller"
                            + " det same i UTC: 2026-10-25T00:00:00Z",
                    "Lokal tid utan avstånd till UTC kan betyda två olika timmar. Skriv 2026-10-25T02:00:00+02:00,"
                            + " eller samma sak i UTC: 2026-10-25T00:00:00Z",
                    "A local time without its offset from UTC can mean two different hours. Write"
                            + " 2026-10-25T02:00:00+02:00, or the same in UTC: 2026-10-25T00:00:00Z");
    static final Text MINOR =
            new Text(
                    "Må være et helt tall i øre, høyst 15 siffer",
                    "Må vere eit heilt tal i øre, høgst 15 siffer",
                    "Måste vara ett heltal i ören, högst 15 siffror",
                    "Must be a whole number of minor units, at most 15 digits");
    public static final Text NUMBER =
            new Text(
                    "Må være et tall med høyst %s desimaler",
                    "Må vere eit tal med høgst %s desimalar",
                    "Måste vara ett tal med högst %s decimaler",
                    "Must be a number with at most %s decimals");
    public static final Text CODE =
            new Text("Må være en av %s", "Må vere ein av %s", "Måste vara en av %s", "Must be one of %s");
    static final Text OBJECT =
            new Text("Må være et objekt", "Må vere eit objekt", "Måste vara ett objekt", "Must be an object");
    static final Text LIST =
            new Text(
                    "Må være en liste med høyst %s ledd",
                    "Må vere ei liste med høgst %s ledd",
                    "Måste vara en lista med högst %s poster",
                    "Must be a list of at most %s items");

    private Reasons() {}
}
