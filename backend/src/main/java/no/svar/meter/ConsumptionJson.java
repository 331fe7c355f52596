package no.svar.meter;

import no.svar.edge.JsonAnswer;
import no.svar.meter.Consumption.Cost;
import no.svar.meter.Consumption.Item;
import no.svar.meter.Consumption.LastYear;
import no.svar.meter.Consumption.Share;
import no.svar.meter.Consumption.Sum;

/// Writes consumption: a month has 744 hours.
final class ConsumptionJson {

    private static final int BYTES_AN_ITEM = 110;
    private static final int OTHER_BYTES = 1_500;

    private ConsumptionJson() {}

    static byte[] of(Consumption consumption) {
        return JsonAnswer.of(
                consumption.items().size() * BYTES_AN_ITEM + OTHER_BYTES,
                answer -> write(consumption, answer));
    }

    private static void write(Consumption consumption, JsonAnswer answer) {
        answer.text("meteringPoint", consumption.meteringPoint());
        answer.word("from", consumption.from());
        answer.word("to", consumption.to());
        answer.word("resolution", consumption.resolution());
        answer.objects("items", consumption.items(), ConsumptionJson::item);
        answer.object("sum", fields -> sum(consumption.sum(), fields));
        answer.object("lastYear", fields -> lastYear(consumption.lastYear(), fields));
        var cost = consumption.cost();
        if (cost != null) {
            answer.object("cost", fields -> cost(cost, fields));
        }
        answer.text("source", consumption.source());
        answer.word("asOf", consumption.asOf());
    }

    private static void item(Item item, JsonAnswer answer) {
        answer.word("from", item.from());
        answer.word("to", item.to());
        answer.word("day", item.day());
        answer.word("month", item.month());
        answer.number("kwh", item.kwh());
        answer.word("quality", item.quality());
        answer.number("estimatedKwh", item.estimatedKwh());
        if (item.missing() != null) {
            answer.number("missing", item.missing());
        }
    }

    private static void sum(Sum sum, JsonAnswer answer) {
        answer.number("kwh", sum.kwh());
        answer.flag("complete", sum.complete());
        answer.number("missing", sum.missing());
        answer.objects("shares", sum.shares(), ConsumptionJson::share);
    }

    private static void share(Share share, JsonAnswer answer) {
        answer.word("quality", share.quality());
        answer.number("intervals", share.intervals());
        answer.number("kwh", share.kwh());
    }

    private static void lastYear(LastYear lastYear, JsonAnswer answer) {
        answer.word("from", lastYear.from());
        answer.word("to", lastYear.to());
        answer.number("kwh", lastYear.kwh());
        answer.flag("complete", lastYear.complete());
        answer.text("text", lastYear.text());
    }

    private static void cost(Cost cost, JsonAnswer answer) {
        answer.money("amount", cost.amount());
        answer.number("pricedKwh", cost.pricedKwh());
        answer.text("text", cost.text());
        answer.word("basis", cost.basis());
    }
}
