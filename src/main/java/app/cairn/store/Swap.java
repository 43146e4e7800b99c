package app.cairn.store;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Exchanges two files in one step, where the system can: Linux `renameat2` with `RENAME_EXCHANGE`,
/// macOS `renamex_np` with `RENAME_SWAP`. Java has no such call, and a rename over a file gives no
/// way to look at what it replaced.
final class Swap {

  private static final int AT_FDCWD = -100;
  private static final int EXCHANGE = 2;

  private Swap() {}

  /// True when each of the two files now has the other's name; false when nothing was done.
  static boolean exchange(Path one, Path other) throws IOException {
    // Elsewhere each call would be warned of.
    if (!Swap.class.getModule().isNativeAccessEnabled()) {
      return false;
    }
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    try {
      return system.contains("linux") && linux(one, other)
          || system.contains("mac") && mac(one, other);
    } catch (Throwable failed) {
      throw new IOException("Cannot exchange two files", failed);
    }
  }

  private static boolean linux(Path one, Path other) throws Throwable {
    FunctionDescriptor signature =
        FunctionDescriptor.of(
            ValueLayout.JAVA_INT,
            ValueLayout.JAVA_INT,
            ValueLayout.ADDRESS,
            ValueLayout.JAVA_INT,
            ValueLayout.ADDRESS,
            ValueLayout.JAVA_INT);
    Optional<MethodHandle> call = function("renameat2", signature);
    if (call.isEmpty()) {
      return false;
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment from = arena.allocateFrom(one.toString());
      MemorySegment to = arena.allocateFrom(other.toString());
      return (int) call.get().invokeExact(AT_FDCWD, from, AT_FDCWD, to, EXCHANGE) == 0;
    }
  }

  private static boolean mac(Path one, Path other) throws Throwable {
    FunctionDescriptor signature =
        FunctionDescriptor.of(
            ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
    Optional<MethodHandle> call = function("renamex_np", signature);
    if (call.isEmpty()) {
      return false;
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment from = arena.allocateFrom(one.toString());
      MemorySegment to = arena.allocateFrom(other.toString());
      return (int) call.get().invokeExact(from, to, EXCHANGE) == 0;
    }
  }

  @SuppressWarnings("restricted") // the signatures are those of the manuals
  private static Optional<MethodHandle> function(String name, FunctionDescriptor signature) {
    Linker linker = Linker.nativeLinker();
    return linker
        .defaultLookup()
        .find(name)
        .map(address -> linker.downcallHandle(address, signature));
  }
}
