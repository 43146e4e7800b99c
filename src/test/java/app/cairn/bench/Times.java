package app.cairn.bench;

import java.util.ArrayList;
import java.util.List;

/// Measured times, in milliseconds.
final class Times {

  private final List<Double> times = new ArrayList<>();

  /// Something that is measured.
  @FunctionalInterface
  interface Work {
    void run() throws Exception;
  }

  /// Measures `work` once.
  double take(Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    double time = (System.nanoTime() - start) / 1e6;
    times.add(time);
    return time;
  }

  void add(double time) {
    times.add(time);
  }

  int count() {
    return times.size();
  }

  double first() {
    return times.getFirst();
  }

  double median() {
    return at(0.5);
  }

  /// @param part 0.99 for what 99 in a hundred do not exceed
  double at(double part) {
    List<Double> sorted = times.stream().sorted().toList();
    return sorted.isEmpty()
        ? Double.NaN
        : sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * part)));
  }
}
