package platssamverkan.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the statements that the product sends to the database, whoever in it sends them. */
public final class CountedStatements implements BeanPostProcessor {

    private final AtomicInteger sent = new AtomicInteger();

    /** How many statements the work sends. */
    public int in(Runnable work) {
        var before = sent.get();
        work.run();
        return sent.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? counted(DataSource.class, source) : bean;
    }

    private <T> T counted(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> call(real, method, arguments)));
    }

    private Object call(Object real, Method method, Object[] arguments) throws Throwable {
        if (method.getName().startsWith("prepare")) {
            sent.incrementAndGet();
        }
        try {
            var answer = method.invoke(real, arguments);
            return answer instanceof Connection connection ? counted(Connection.class, connection) : answer;
        } catch (InvocationTargetException fault) {
            throw fault.getCause();
        }
    }
}
