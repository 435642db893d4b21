package org.committeecycle.shell;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A house that dies at a certain statement: neither that one nor anything behind it reaches the database, no commit either.
 * Not marked as a configuration, lest the whole house in other tests finds it.
 */
class PlugPulled {

    static volatile String at = "";
    static volatile boolean pulled;
    private static volatile boolean halts;

    static void pullAt(String statement) {
        at = statement;
        pulled = false;
    }

    /** The whole process is gone at that statement, as if it were killed. */
    static void haltAt(String statement) {
        pullAt(statement);
        halts = true;
    }

    @Bean
    static BeanPostProcessor plug() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database ? new Plugged(database) : bean;
            }
        };
    }

    private static final class Plugged extends DelegatingDataSource {

        private Plugged(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return watched(Connection.class, super.getConnection());
        }
    }

    private static <S extends Statement> S statementOf(Class<?> type, Statement statement) {
        @SuppressWarnings("unchecked")
        Class<S> kind = (Class<S>) type;
        return watched(kind, kind.cast(statement));
    }

    private static <T> T watched(Class<T> type, T real) {
        InvocationHandler watch = (proxy, method, arguments) -> {
            if (arguments != null && arguments[0] instanceof String sql && !at.isEmpty() && sql.contains(at)) {
                pulled = true;
                if (halts) {
                    Runtime.getRuntime().halt(MortalCommand.HALTED);
                }
            }
            if (pulled && !method.getName().equals("close") && !method.getName().startsWith("is")) {
                throw new SQLNonTransientConnectionException("The plug was pulled.", "08006");
            }
            try {
                Object answer = method.invoke(real, arguments);
                return answer instanceof Statement statement
                                && method.getReturnType().isInterface()
                        ? statementOf(method.getReturnType(), statement)
                        : answer;
            } catch (InvocationTargetException failure) {
                throw failure.getTargetException();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, watch));
    }
}
