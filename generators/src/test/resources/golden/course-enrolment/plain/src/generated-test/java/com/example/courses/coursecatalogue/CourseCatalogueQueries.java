package com.example.courses.coursecatalogue;

import com.example.courses.support.RowSource;
import com.example.courses.type.CourseId;
import java.util.Comparator;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Ways to ask the view &quot;CourseCatalogue&quot; in memory, for tests.
 *
 * <p>Model: {@code course-enrolment.yaml}, view CourseCatalogue.
 */
@Generated("dev.slicesmith")
public final class CourseCatalogueQueries {

    private final RowSource<CourseId, CourseCatalogue> rows;

    public CourseCatalogueQueries(RowSource<CourseId, CourseCatalogue> rows) {
        this.rows = rows;
    }

    /** The query &quot;with free places&quot;. */
    public List<CourseCatalogue> withFreePlaces() {
        return rows.rows().stream()
                .filter(row -> row.free() > 0)
                .sorted(Comparator.comparing(CourseCatalogue::free, Comparator.reverseOrder())
                        .thenComparing(CourseCatalogue::title))
                .toList();
    }
}
