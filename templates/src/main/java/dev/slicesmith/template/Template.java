package dev.slicesmith.template;

/** A record whose components are the only variables of one template. */
public interface Template {

    /** The template's file below this package's resources: {@code plain/pom.xml.ftlx}. */
    String templateFile();
}
