package app.cairn.rel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Keeps the promises of `docs` to the letter: `Rel NAME [--n N] [--seed S]`. One line of JSON
/// each; exit status 1 on any miss.
public final class Rel {

  private static final long ROOM = 512L * 1024 * 1024;

  private static final Map<String, Usual> PROMISES = new LinkedHashMap<>();

  static {
    PROMISES.put("kill", new Usual(new Kill(), 1_000));
    PROMISES.put("undo", new Usual(new Undo(), 10_000));
    PROMISES.put("foreign-replace", new Usual(new ForeignReplace(), 1_000));
    PROMISES.put("diskfull", new Usual(new DiskFull(), 60));
    PROMISES.put("erase", new Usual(new Erase(), 200));
    PROMISES.put("bitflip", new Usual(new BitFlip(), 1_000));
    PROMISES.put("fuzz", new Usual(new Fuzz(), 10_000));
  }

  private record Usual(Promise promise, int n) {}

  private Rel() {}

  public static void main(String[] arguments) throws Exception {
    String name = arguments.length == 0 ? "" : arguments[0];
    if (!name.equals("all") && !PROMISES.containsKey(name)) {
      System.err.println("rel " + String.join("|", PROMISES.keySet()) + "|all [--n N] [--seed S]");
      System.exit(2);
    }
    long seed = option(arguments, "--seed", 1);
    boolean kept = true;
    for (Map.Entry<String, Usual> one : PROMISES.entrySet()) {
      if (name.equals("all") || name.equals(one.getKey())) {
        int n = (int) option(arguments, "--n", one.getValue().n());
        kept &= run(one.getKey(), one.getValue().promise(), n, seed);
      }
    }
    System.exit(kept ? 0 : 1);
  }

  private static long option(String[] arguments, String name, long otherwise) {
    for (int i = 1; i < arguments.length - 1; i++) {
      if (arguments[i].equals(name)) {
        return Long.parseLong(arguments[i + 1]);
      }
    }
    return otherwise;
  }

  private static boolean run(String name, Promise promise, int n, long seed) throws Exception {
    Path scratch = scratch();
    long start = System.nanoTime();
    try {
      Tally tally = new Tally();
      promise.keep(n, seed, scratch, tally);
      long seconds = (System.nanoTime() - start) / 1_000_000_000;
      System.out.println(json(name, n, seed, seconds, tally));
      tally.misses().stream().limit(20).forEach(System.err::println);
      return tally.misses().isEmpty();
    } finally {
      delete(scratch);
    }
  }

  /// In memory where there is such a disk: what is tried here does not depend on how long the disk
  /// takes to answer.
  private static Path scratch() throws IOException {
    Path memory = Path.of("/dev/shm");
    boolean roomy = Files.isWritable(memory) && memory.toFile().getUsableSpace() > ROOM;
    return roomy
        ? Files.createTempDirectory(memory, "cairn-rel")
        : Files.createTempDirectory("cairn-rel");
  }

  private static String json(String name, int n, long seed, long seconds, Tally tally) {
    String counts =
        tally.counts().entrySet().stream()
            .map(e -> ",\"" + e.getKey() + "\":" + e.getValue())
            .collect(Collectors.joining());
    return "{\"promise\":\"%s\",\"n\":%d,\"seed\":%d%s,\"misses\":%d,\"seconds\":%d,\"kept\":%s}"
        .formatted(name, n, seed, counts, tally.misses().size(), seconds, tally.misses().isEmpty());
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      inside
          .sorted(Comparator.reverseOrder())
          .forEach(
              path -> {
                try {
                  Files.delete(path);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
