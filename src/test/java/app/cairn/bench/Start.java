package app.cairn.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// One start of a program.
///
/// @param window seconds until its window was there
/// @param usable seconds until the last drawing before it rested
/// @param processor seconds of processor time until it rested, of all its processes
/// @param memory MiB that its largest process held at most
record Start(double window, double usable, double processor, double memory) {

  static Start median(List<Start> starts) {
    return new Start(
        median(starts, Start::window),
        median(starts, Start::usable),
        median(starts, Start::processor),
        median(starts, Start::memory));
  }

  private static double median(List<Start> starts, ToDoubleFunction<Start> figure) {
    double[] sorted = starts.stream().mapToDouble(figure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
