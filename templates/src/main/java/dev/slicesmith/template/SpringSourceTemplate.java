package dev.slicesmith.template;

/**
 * A class of a Spring project that depends on the model by names only.
 *
 * @param file the template, without folder and ending
 * @param packageName the package that the class is in
 * @param className its name
 * @param runtime the package of the carried runtime
 * @param spring the package of such classes
 * @param support the package of the carried vocabulary
 * @param main the class that starts the application
 * @param application what runs the model
 * @param applicationName its simple name
 * @param parts what people supply to it
 * @param partsName its simple name; empty if there is nothing to supply
 * @param event what all events have in common
 * @param eventName its simple name
 */
public record SpringSourceTemplate(String file, String packageName, String className, String runtime, String spring,
        String support, String main, String application, String applicationName, String parts,
        String partsName, String event, String eventName)
        implements Template {

    @Override
    public String templateFile() {
        return "spring/" + file + ".java.ftl";
    }
}
