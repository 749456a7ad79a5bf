package org.snitp.indicators.forecast;

import java.util.List;

/**
 * A straight line through figures.
 *
 * <p>The computation is in doubles, of days and values that are first made small by subtracting the first ones: the error is far
 * below the scatter of any figures.
 */
final class TrendLine {

    /** A day and the value on it. */
    record Point(double day, double value) {}

    /** The 90th percentile of Student's t distribution for 1 to 30 degrees of freedom. */
    private static final double[] T90 = {
        3.078, 1.886, 1.638, 1.533, 1.476, 1.440, 1.415, 1.397, 1.383, 1.372, 1.363, 1.356, 1.350, 1.345, 1.341, 1.337,
        1.333, 1.330, 1.328, 1.325, 1.323, 1.321, 1.319, 1.318, 1.316, 1.315, 1.314, 1.313, 1.311, 1.310
    };

    private static final double T90_OF_NORMAL = 1.282;

    private final double meanDay;
    private final double meanValue;
    private final double slope;
    private final double spread;
    private final double deviation;
    private final int points;

    private TrendLine(double meanDay, double meanValue, double slope, double spread, double deviation, int points) {
        this.meanDay = meanDay;
        this.meanValue = meanValue;
        this.slope = slope;
        this.spread = spread;
        this.deviation = deviation;
        this.points = points;
    }

    /** Returns the line of least squares; of two points the line through both. The points have at least two different days. */
    static TrendLine through(List<Point> points) {
        double meanDay = points.stream().mapToDouble(Point::day).average().orElseThrow();
        double meanValue = points.stream().mapToDouble(Point::value).average().orElseThrow();
        double spread = 0;
        double covariance = 0;
        for (Point point : points) {
            spread += (point.day() - meanDay) * (point.day() - meanDay);
            covariance += (point.day() - meanDay) * (point.value() - meanValue);
        }
        double slope = covariance / spread;
        double squares = 0;
        for (Point point : points) {
            double residual = point.value() - meanValue - slope * (point.day() - meanDay);
            squares += residual * residual;
        }
        double deviation = points.size() > 2 ? Math.sqrt(squares / (points.size() - 2)) : 0;
        return new TrendLine(meanDay, meanValue, slope, spread, deviation, points.size());
    }

    double slope() {
        return slope;
    }

    /** Returns the value of the line on a day. */
    double at(double day) {
        return meanValue + slope * (day - meanDay);
    }

    /** Returns how far a further value on a day may be from the line, with a probability of 80 %. */
    double margin(double day) {
        int freedom = points - 2;
        double t = freedom <= T90.length ? T90[freedom - 1] : T90_OF_NORMAL;
        return t * deviation * Math.sqrt(1 + 1.0 / points + (day - meanDay) * (day - meanDay) / spread);
    }

    /** Returns the day on which the line has a value; NaN or infinite if it never has. */
    double dayOf(double value) {
        return meanDay + (value - meanValue) / slope;
    }
}
