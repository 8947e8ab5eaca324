package dev.slicesmith.generator.wiring;

import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.view.RowLookup;
import dev.slicesmith.generator.domain.view.ViewPlan;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.Projection;
import dev.slicesmith.model.Query;
import dev.slicesmith.model.TypeDefinition.EnumType;
import dev.slicesmith.model.index.RowCondition;
import dev.slicesmith.runtime.view.ViewQuery;
import dev.slicesmith.runtime.view.ViewTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which columns the table of a view has, and by which of them its rows are looked up. */
final class TableColumns {

    /** PostgreSQL cuts names at 63 bytes. */
    private static final int LONGEST = 55;

    private final Domain domain;
    private final ViewPlan plan;
    private final Map<String, Field> derived = new LinkedHashMap<>();
    private final List<ViewTable.Index> indexes = new ArrayList<>();

    TableColumns(Domain domain, ViewPlan plan) {
        this.domain = domain;
        this.plan = plan;
        plan.queries().forEach(this::look);
        plan.entries().forEach(this::look);
    }

    /** A projection finds the rows that it changes as a query does. */
    private void look(Projection entry) {
        List<Field> known = RowLookup.of(domain, entry).fields();
        index(known.stream().map(field -> name(field.name().java())).toList(), List.of());
    }

    /** Where all rows are asked something in Java, or all that were found, an index does not save their order. */
    private void look(Query query) {
        List<String> equal = new ArrayList<>();
        for (RowCondition.Equality equality : equalities(query)) {
            note(equality.column());
            equal.add(name(equality.column().name().java()));
        }
        List<ViewQuery.Order> order = new ArrayList<>();
        for (Query.OrderBy by : query.order()) {
            if (isOrderable(by.field())) {
                note(by.field());
                order.add(new ViewQuery.Order(orderName(by.field()), by.descending()));
            }
        }
        boolean allInSql = query.where().isEmpty() || condition(query).filter(at -> at.rest().isEmpty()).isPresent();
        index(equal, allInSql ? order : List.of());
    }

    private void index(List<String> equal, List<ViewQuery.Order> order) {
        ViewTable.Index index = new ViewTable.Index(equal.stream().distinct().toList(), order);
        if (isKey(index) || indexes.stream().anyMatch(other -> serves(other, index))) {
            return;
        }
        indexes.removeIf(other -> serves(index, other));
        indexes.add(index);
    }

    private static boolean serves(ViewTable.Index one, ViewTable.Index other) {
        return one.equals(other) || other.order().isEmpty() && begins(one.equal(), other.equal());
    }

    /** What begins as the key does is found by the key. */
    private boolean isKey(ViewTable.Index index) {
        List<String> columns = new ArrayList<>(index.equal());
        for (ViewQuery.Order by : index.order()) {
            if (by.descending()) {
                return false;
            }
            columns.add(by.column());
        }
        return begins(plan.view().key().stream().map(field -> name(field.name().java())).toList(), columns);
    }

    private static boolean begins(List<String> columns, List<String> others) {
        return others.size() <= columns.size() && columns.subList(0, others.size()).equals(others);
    }

    private void note(Field field) {
        if (field.isDerived()) {
            derived.put(field.name().java(), field);
        }
    }

    /** The equalities of a query that the database can look up: of columns whose type is that of the value. */
    List<RowCondition.Equality> equalities(Query query) {
        return condition(query).map(RowCondition::equalities).orElse(List.of());
    }

    /** The condition of a query, if the database can help with it. */
    Optional<RowCondition> condition(Query query) {
        return query.where()
                .flatMap(domain.index().expressions()::of)
                .map(typed -> RowCondition.of(typed.tree()))
                .filter(condition -> !condition.isScan())
                .filter(condition -> condition.equalities().stream().allMatch(TableColumns::isLookedUp));
    }

    private static boolean isLookedUp(RowCondition.Equality equality) {
        return !equality.value().type().isOptional()
                && Columns.isSingle(equality.column().type())
                && equality.column().type().required().unwrapped().equals(equality.value().type().unwrapped());
    }

    /** Whether rows can be ordered by a field. */
    static boolean isOrderable(Field field) {
        return Columns.isSingle(field.type());
    }

    /** Whether the order of a field's values is not that of its column, but that of a rank beside it. */
    static boolean needsRank(Field field) {
        return isOrderable(field) && !Columns.isOrdered(field.type());
    }

    /** The column to order by. */
    static String orderName(Field field) {
        return name(field.name().java() + (needsRank(field) ? "_rank" : ""));
    }

    /** Whether a field has a column of its own: all that is stored, and what queries look at. */
    boolean isColumn(Field field) {
        return !field.isDerived() || derived.containsKey(field.name().java());
    }

    /** The fields that some query orders by although their columns have another order. */
    List<Field> ranked() {
        return plan.view().fields().stream()
                .filter(field -> plan.queries().stream().flatMap(query -> query.order().stream())
                        .anyMatch(by -> by.field().name().equals(field.name())))
                .filter(TableColumns::needsRank)
                .toList();
    }

    /** Whether the rank is a word's place among its fellows, or a length of time. */
    static boolean isWord(Field field) {
        return field.type().required() instanceof EnumType;
    }

    List<ViewTable.Index> indexes() {
        return indexes;
    }

    /** A name that is short enough for every database, and still the only one of its kind. */
    static String name(String java) {
        return java.length() <= LONGEST ? java
                : java.substring(0, LONGEST - 9) + "_"
                        + UUID.nameUUIDFromBytes(java.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 8);
    }
}
