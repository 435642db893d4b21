package org.committeecycle.workflow.process;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Begins to read the engine's SQL before anything else, where the database's address tells its kind. */
class SqlReadAhead implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext house) {
        String address = house.getEnvironment().getProperty("spring.datasource.url", "");
        if (address.startsWith("jdbc:h2:")) {
            begin(house, "h2");
        } else if (address.startsWith("jdbc:postgresql:")) {
            begin(house, "postgres");
        }
    }

    private static void begin(ConfigurableApplicationContext house, String database) {
        house.getBeanFactory().registerSingleton("engineSql", EngineSql.beginToRead(database));
    }
}
