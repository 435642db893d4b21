package org.committeecycle.workflow.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.apache.ibatis.builder.xml.XMLConfigBuilder;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ReflectUtil;

/**
 * The engine's own SQL for one kind of database, read on a thread of its own: it is half of the work of a start, and the
 * rest of the house can be put together meanwhile.
 *
 * @param database the engine's word for the kind of database
 */
record EngineSql(String database, CompletableFuture<Configuration> read) {

    static EngineSql beginToRead(String database) {
        return new EngineSql(database, CompletableFuture.supplyAsync(() -> read(database), work -> {
            Thread reader = new Thread(work, "engine-sql");
            reader.setDaemon(true);
            reader.start();
        }));
    }

    private static Configuration read(String database) {
        Properties dialect = new Properties();
        dialect.put("prefix", "");
        ProcessEngineConfigurationImpl.initSqlSessionFactoryProperties(dialect, "", database);
        try (InputStream file =
                ReflectUtil.getResourceAsStream(ProcessEngineConfigurationImpl.DEFAULT_MYBATIS_MAPPING_FILE)) {
            return new XMLConfigBuilder(new InputStreamReader(file, StandardCharsets.UTF_8), "", dialect).parse();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
