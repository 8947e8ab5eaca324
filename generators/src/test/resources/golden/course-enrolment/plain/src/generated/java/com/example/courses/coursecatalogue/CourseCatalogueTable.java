package com.example.courses.coursecatalogue;

import com.example.courses.event.CapacityChanged;
import com.example.courses.event.CourseDefined;
import com.example.courses.event.CourseEnrolmentEvent;
import com.example.courses.event.StudentEnrolled;
import com.example.courses.event.StudentLeft;
import com.example.courses.runtime.http.ViewParameters;
import com.example.courses.runtime.jdbc.SqlType;
import com.example.courses.runtime.view.Projection;
import com.example.courses.runtime.view.ViewQuery;
import com.example.courses.runtime.view.ViewTable;
import com.example.courses.runtime.view.Where;
import com.example.courses.type.Capacity;
import com.example.courses.type.CourseId;
import com.example.courses.type.Title;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The table of the view &quot;CourseCatalogue&quot;: how rows are stored, kept up to date, and asked for.
 *
 * <p>Model: {@code course-enrolment.yaml}, view CourseCatalogue.
 */
@Generated("dev.slicesmith")
public final class CourseCatalogueTable {

    /** How rows are stored. */
    public static final ViewTable<CourseId, CourseCatalogue> TABLE = table();

    private CourseCatalogueTable() {}

    private static ViewTable<CourseId, CourseCatalogue> table() {
        return ViewTable.<CourseId, CourseCatalogue>named("CourseCatalogue")
                .key("course", SqlType.UUID, row -> row.course().value())
                .column("title", SqlType.TEXT, row -> row.title().value())
                .column("capacity", SqlType.INT, row -> row.capacity().value())
                .column("enrolled", SqlType.INT, CourseCatalogue::enrolled)
                .column("free", SqlType.INT, CourseCatalogue::free)
                .keyed(CourseCatalogue::course, key -> List.of(key.value()))
                .read(cells -> new CourseCatalogue(
                        new CourseId(cells.uuid("course")),
                        new Title(cells.text("title")),
                        new Capacity(cells.integer("capacity")),
                        cells.integer("enrolled")))
                .version(-1708166231)
                .build();
    }

    /** How events become rows, in the transaction that appends them. */
    public static Projection<CourseEnrolmentEvent, CourseId, CourseCatalogue> projection(
            CourseCatalogueProjection projection) {
        return new Projection<>(
                TABLE,
                Set.of(CapacityChanged.class, CourseDefined.class, StudentEnrolled.class, StudentLeft.class),
                true,
                (recorded, rows) -> projection.project(recorded.event(), rows));
    }

    /** The query &quot;with free places&quot;. */
    public static ViewQuery<CourseCatalogue> withFreePlaces() {
        return ViewQuery.of(Where.<CourseCatalogue>test(row -> row.free() > 0))
                .orderBy("free", true)
                .orderBy("title", false);
    }

    /** The queries by their names, for those who ask from outside. */
    public static Map<String, ViewParameters<CourseCatalogue>> queries() {
        return Map.ofEntries(Map.entry(
                "with free places", new ViewParameters<>(Map.ofEntries(), Set.of(), cells -> withFreePlaces())));
    }
}
