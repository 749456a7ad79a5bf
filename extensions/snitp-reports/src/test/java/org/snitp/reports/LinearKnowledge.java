package org.snitp.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What follows for sums of unknown counts from other sums that are known, by elimination; counts are 0 or more. */
final class LinearKnowledge {

    private static final double ZERO = 1e-7;

    private final int unknowns;
    private final List<double[]> told = new ArrayList<>();
    private final List<double[]> reduced = new ArrayList<>();
    private final double[] upper;

    LinearKnowledge(int unknowns) {
        this.unknowns = unknowns;
        this.upper = new double[unknowns];
        Arrays.fill(upper, Double.POSITIVE_INFINITY);
    }

    /** Takes the value of a sum. */
    void learn(double[] sum, double value) {
        double[] row = Arrays.copyOf(sum, unknowns + 1);
        row[unknowns] = value;
        told.add(row.clone());
        reduce(row);
        int pivot = pivot(row);
        if (pivot < unknowns) {
            scale(row, row[pivot]);
            reduced.forEach(known -> subtract(known, row, known[pivot]));
            reduced.add(row);
        }
    }

    /** Returns whether a sum was told as it stands. */
    boolean isTold(double[] sum) {
        return told.stream().anyMatch(row -> Arrays.equals(Arrays.copyOf(row, unknowns), sum));
    }

    /** Returns whether the value of a sum follows. */
    boolean follows(double[] sum) {
        double[] row = Arrays.copyOf(sum, unknowns + 1);
        reduce(row);
        return pivot(row) == unknowns;
    }

    /** Returns the highest value that a sum can have, as far as bounds of single counts tell it. */
    double most(double[] sum) {
        for (int round = 0; round < unknowns; round++) {
            told.forEach(this::bound);
            reduced.forEach(this::bound);
        }
        double most = 0;
        for (int i = 0; i < unknowns; i++) {
            most += sum[i] == 0 ? 0 : upper[i];
        }
        return most;
    }

    /** In a sum whose other negative parts are bounded, no part exceeds the rest. */
    private void bound(double[] row) {
        double rest = row[unknowns];
        for (int i = 0; i < unknowns; i++) {
            rest += row[i] < -ZERO ? -row[i] * upper[i] : 0;
        }
        for (int i = 0; i < unknowns; i++) {
            if (row[i] > ZERO) {
                upper[i] = Math.min(upper[i], rest / row[i]);
            }
        }
    }

    private void reduce(double[] row) {
        for (double[] other : reduced) {
            subtract(row, other, row[pivot(other)]);
        }
    }

    private int pivot(double[] row) {
        int pivot = 0;
        while (pivot < unknowns && Math.abs(row[pivot]) < ZERO) {
            pivot++;
        }
        return pivot;
    }

    private static void subtract(double[] row, double[] other, double times) {
        for (int i = 0; i < row.length; i++) {
            row[i] -= times * other[i];
        }
    }

    private static void scale(double[] row, double by) {
        for (int i = 0; i < row.length; i++) {
            row[i] /= by;
        }
    }
}
