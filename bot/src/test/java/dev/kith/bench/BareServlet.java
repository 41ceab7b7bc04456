package dev.kith.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.AbstractProtocol;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.XAddParams;

/** The bare loop of the way in: the same signature, and the raw body appended to a stream. */
final class BareServlet extends HttpServlet {

    static final String STREAM = "bare";

    private static final byte[] KEY = STREAM.getBytes(StandardCharsets.UTF_8);
    private static final byte[] FIELD = "body".getBytes(StandardCharsets.UTF_8);

    private final transient UnifiedJedis jedis;
    private final transient SlackSignature signature;

    private BareServlet(UnifiedJedis jedis, SlackSignature signature) {
        this.jedis = jedis;
        this.signature = signature;
    }

    /** Starts it in the web server that the application has, without the application. */
    static Tomcat start(UnifiedJedis jedis, SlackSignature signature, Path folder) throws LifecycleException {
        var tomcat = new Tomcat();
        tomcat.setBaseDir(folder.toString());
        var connector = new Connector();
        connector.setPort(0);
        connector.setProperty("address", "127.0.0.1");
        connector.setProperty("maxKeepAliveRequests", "-1");
        ((AbstractProtocol<?>) connector.getProtocolHandler()).setExecutor(new VirtualThreadExecutor("bare-"));
        tomcat.setConnector(connector);
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "bare", new BareServlet(jedis, signature));
        context.addServletMappingDecoded("/slack/events", "bare");
        tomcat.start();
        return tomcat;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readAllBytes();
        if (signature.holds(
                request.getHeader("X-Slack-Request-Timestamp"), request.getHeader("X-Slack-Signature"), body)) {
            jedis.xadd(KEY, XAddParams.xAddParams(), Map.of(FIELD, body));
        } else {
            response.setStatus(401);
        }
    }
}
