package dev.slicesmith.generator.expression;

import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.Expression;
import dev.slicesmith.model.View;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.expression.CheckedExpressions;
import dev.slicesmith.model.expression.check.ExpressionChecker;
import dev.slicesmith.model.link.Linker;
import dev.slicesmith.model.yaml.YamlModels;
import java.util.List;

/**
 * A model whose only purpose are its expressions: the arguments of a call, each of any type, over a row with a field of
 * every type, and a second view to look things up in.
 */
record ProofModel(EventModel model, CheckedExpressions checked, List<Expression> expressions, Diagnostics diagnostics) {

    private static final String HEAD = """
            model: Proof
            zone: Europe/Berlin
            types:
              ItemId: uuid
              Email: string
              Price: decimal
              Quantity: int
              Status: [open, in progress, done]
              Line:
                fields: {item: ItemId, price: Price, quantity: int, note: string?, tags: list<string>}
            commands:
              Act: {fields: {id: uuid}}
            views:
              Everything:
                key: id
                fields:
                  id: uuid
                  flag: boolean
                  count: int
                  small: int
                  big: long
                  ratio: double
                  amount: decimal
                  rate: decimal
                  name: string
                  other: string
                  day: date
                  until: date
                  hour: time
                  local: datetime
                  at: instant
                  since: instant
                  span: duration
                  item: ItemId
                  email: Email
                  price: Price
                  quantity: Quantity
                  status: Status
                  line: Line
                  counts: list<int>
                  bigs: list<long>
                  ratios: list<double>
                  amounts: list<decimal>
                  names: list<string>
                  items: list<ItemId>
                  prices: list<Price>
                  lines: list<Line>
                  days: list<date>
                  spans: list<duration>
                  words: set<string>
                  ids: set<ItemId>
                  stock: map<int>
                  tariffs: map<Price>
                  maybeCount: int?
                  maybeAmount: decimal?
                  maybeName: string?
                  maybeItem: ItemId?
                  maybeAt: instant?
                  maybeLine: Line?
                  maybeStatus: Status?
                  twice: {type: int, value: "row.count * 2"}
                  total: {type: int, value: "sum(row.counts.map(c, c))"}
                  pairs: {type: int, value: "size(row.counts) * size(row.counts.map(a, row.counts.exists(b, b < 0)))"}
                  chain: {type: int, value: "row.twice + row.total"}
              Others:
                key: name
                fields: {name: string, count: int, lines: list<Line>}
            slices:
              - name: Try
                todo: Everything
                command: Act
                with: {id: row.id}
                call:
                  port: Judge
                  with:
            """;

    static ProofModel of(List<String> expressions) {
        StringBuilder yaml = new StringBuilder(HEAD);
        for (int i = 0; i < expressions.size(); i++) {
            yaml.append("        a").append(i).append(": '").append(expressions.get(i).replace("'", "''")).append("'\n");
        }
        Diagnostics diagnostics = new Diagnostics();
        EventModel model = Linker.link(YamlModels.read("proof.yaml", yaml.toString(), diagnostics).orElseThrow(), diagnostics);
        if (diagnostics.hasErrors()) {
            throw new IllegalStateException(diagnostics.sorted().toString());
        }
        CommandSlice slice = (CommandSlice) model.slices().get(0);
        List<Expression> all = slice.trigger().sendingIfAny().orElseThrow().call().orElseThrow().with().stream()
                .map(argument -> argument.expression())
                .toList();
        return new ProofModel(model, ExpressionChecker.check(model, diagnostics), all, diagnostics);
    }

    View everything() {
        return model.views().get(0);
    }

    View others() {
        return model.views().get(1);
    }
}
