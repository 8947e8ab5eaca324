package dev.slicesmith.generator.java;

import com.palantir.javapoet.ClassName;

/** The classes of the JDK and of Jackson that generated code uses. */
public final class JavaLibrary {

    public static final ClassName OBJECT = ClassName.OBJECT;
    public static final ClassName STRING = ClassName.get("java.lang", "String");
    public static final ClassName OVERRIDE = ClassName.get("java.lang", "Override");
    public static final ClassName COMPARABLE = ClassName.get("java.lang", "Comparable");
    public static final ClassName INTEGER = ClassName.get("java.lang", "Integer");
    public static final ClassName LONG = ClassName.get("java.lang", "Long");
    public static final ClassName DOUBLE = ClassName.get("java.lang", "Double");
    public static final ClassName ILLEGAL_STATE = ClassName.get("java.lang", "IllegalStateException");
    public static final ClassName BIG_DECIMAL = ClassName.get("java.math", "BigDecimal");
    public static final ClassName OPTIONAL = ClassName.get("java.util", "Optional");
    public static final ClassName LIST = ClassName.get("java.util", "List");
    public static final ClassName SET = ClassName.get("java.util", "Set");
    public static final ClassName MAP = ClassName.get("java.util", "Map");
    public static final ClassName ARRAY_LIST = ClassName.get("java.util", "ArrayList");
    public static final ClassName COMPARATOR = ClassName.get("java.util", "Comparator");
    public static final ClassName OBJECTS = ClassName.get("java.util", "Objects");
    public static final ClassName TYPE_REFERENCE = ClassName.get("tools.jackson.core.type", "TypeReference");
    public static final ClassName UUID = ClassName.get("java.util", "UUID");
    public static final ClassName SUPPLIER = ClassName.get("java.util.function", "Supplier");
    public static final ClassName PATTERN = ClassName.get("java.util.regex", "Pattern");
    public static final ClassName CLOCK = ClassName.get("java.time", "Clock");
    public static final ClassName DURATION = ClassName.get("java.time", "Duration");
    public static final ClassName INSTANT = ClassName.get("java.time", "Instant");
    public static final ClassName LOCAL_DATE = ClassName.get("java.time", "LocalDate");
    public static final ClassName LOCAL_TIME = ClassName.get("java.time", "LocalTime");
    public static final ClassName LOCAL_DATE_TIME = ClassName.get("java.time", "LocalDateTime");
    public static final ClassName ZONE_ID = ClassName.get("java.time", "ZoneId");

    private JavaLibrary() {}
}
