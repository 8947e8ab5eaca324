package com.example.shop;

import javax.annotation.processing.Generated;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts the application. Beans of your own are found in this package and all beneath it. */
@Generated("dev.slicesmith")
@ConfigurationPropertiesScan
@SpringBootApplication(
        proxyBeanMethods = false, nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Main {

    /** Not to be made by hand: Spring does. */
    protected Main() {}

    public static void main(String[] arguments) {
        SpringApplication.run(Main.class, arguments);
    }
}
