package dev.slicesmith.model.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.slicesmith.model.TestModels;
import dev.slicesmith.model.expression.ExpressionTree;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowConditionTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "row.id == id; id; 0",
        "id == row.id && row.count == 3; id count; 0",
        "row.id == id && row.count > 3 && row.open; id open; 1",
        "!row.open; open; 0",
        "row.status == Status.red; status; 0",
        "has(row.due) && row.due == day; due; 1",
        "row.price == 9.90; price; 0",
        "row.count + 1 == 3; ; 1",
        "row.id == id || row.open; ; 1",
        "row.count == row.other; ; 1",
        "row.list == [1]; ; 1",
        "row.list.exists(x, x == row.count); ; 1",
        "size(row.list) == 2 && 'a' in row.map; ; 2",
    })
    void conditionsAreTakenApart(String where, String columns, int rest) {
        RowCondition condition = RowCondition.of(tree(where.strip()));
        List<String> found = condition.equalities().stream().map(e -> e.column().name().text()).toList();
        assertEquals(columns == null ? List.of() : List.of(columns.strip().split(" ")), found);
        assertEquals(rest, condition.rest().size());
        assertEquals(found.isEmpty(), condition.isScan());
    }

    private static ExpressionTree tree(String where) {
        ModelIndex index = TestModels.index("""
                model: Rows
                types: {Id: uuid, Price: decimal, Status: [red, green]}
                views:
                  Rows:
                    key: id
                    external: Elsewhere
                    fields: {id: Id, count: int, other: int, open: boolean, price: Price, due: date?, list: list<int>,
                      map: map<int>, status: Status}
                slices:
                  - name: Rows
                    view: Rows
                    queries: [{name: some, params: {id: Id, day: date}, where: "%s"}]
                """.formatted(where));
        return index.expressions()
                .of(index.model().viewSlices().get(0).queries().get(0).where().orElseThrow())
                .orElseThrow()
                .tree();
    }
}
