package dev.kith.board;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Draws how a mean moved from round to round, each with its interval: {@code <object type="course" data-points="0.5 0.4 0.6; …">}. */
final class CourseDrawer implements FSObjectDrawer {

    private static final String TYPE = "course";
    private static final Color INK = new Color(0x1f4e5f);
    private static final Color SOFT = new Color(0x9dbcc4);
    private static final Color GRID = new Color(0xdfe4e6);
    private static final double RADIUS = 1.9;
    private static final double EDGE = 5;

    /** Makes it where it is asked for. */
    static final class Factory implements FSObjectDrawerFactory {

        @Override
        public FSObjectDrawer createDrawer(Element element) {
            return new CourseDrawer();
        }

        @Override
        public boolean isReplacedObject(Element element) {
            return element.getNodeName().equals("object")
                    && element.getAttribute("type").equals(TYPE);
        }
    }

    /** Parts of the height, from 0 below to 1 above. */
    private record Point(double mean, double low, double high) {

        static Point of(String numbers) {
            String[] three = numbers.strip().split(" ");
            return new Point(Double.parseDouble(three[0]), Double.parseDouble(three[1]), Double.parseDouble(three[2]));
        }
    }

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        var points = Stream.of(element.getAttribute("data-points").split(";"))
                .map(Point::of)
                .toList();
        device.drawWithGraphics(
                (float) x,
                (float) y,
                (float) width / dotsPerPixel,
                (float) height / dotsPerPixel,
                graphics -> draw(graphics, points, width / dotsPerPixel, height / dotsPerPixel));
        return Map.of();
    }

    private static void draw(Graphics2D graphics, List<Point> points, double width, double height) {
        graphics.setStroke(new BasicStroke(0.6f));
        graphics.setColor(GRID);
        for (double part : List.of(0.0, 0.5, 1.0)) {
            graphics.draw(new Line2D.Double(0, y(part, height), width, y(part, height)));
        }
        double step = points.size() < 2 ? 0 : (width - 2 * EDGE) / (points.size() - 1);
        var line = new Path2D.Double();
        graphics.setColor(SOFT);
        graphics.setStroke(new BasicStroke(2.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int i = 0; i < points.size(); i++) {
            double x = EDGE + i * step;
            var point = points.get(i);
            graphics.draw(new Line2D.Double(x, y(point.low(), height), x, y(point.high(), height)));
            if (i == 0) {
                line.moveTo(x, y(point.mean(), height));
            } else {
                line.lineTo(x, y(point.mean(), height));
            }
        }
        graphics.setColor(INK);
        graphics.setStroke(new BasicStroke(1.1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(line);
        for (int i = 0; i < points.size(); i++) {
            double x = EDGE + i * step;
            double y = y(points.get(i).mean(), height);
            graphics.fill(new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
        }
    }

    private static double y(double part, double height) {
        return EDGE / 2 + (1 - part) * (height - EDGE);
    }
}
