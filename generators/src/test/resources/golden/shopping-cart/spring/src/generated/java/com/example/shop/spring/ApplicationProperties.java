package com.example.shop.spring;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator decides about the application, besides Spring's own properties.
 *
 * @param cachedStates how many states of decisions are kept in memory
 * @param rebuildViews whether all views are made anew at the start
 * @param userHeader the header in which a login in front says who asks; nobody is known without
 * @param work whether views and automations do their work in this process
 */
@ConfigurationProperties("application")
record ApplicationProperties(
        @DefaultValue("100000") int cachedStates,
        @DefaultValue("false") boolean rebuildViews,
        String userHeader,
        @DefaultValue("true") boolean work) {}
