package app.cairn.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/// A screen of its own for one program: Xvfb, whose picture is a file in memory, and a window
/// manager.
final class Screen implements AutoCloseable {

  private static final int WIDTH = 1600;
  private static final int HEIGHT = 1000;
  private static final int ROW = WIDTH * 4;

  /// A change on fewer rows than a line of text has is a caret that blinks.
  private static final int CARET = 40;

  private final Process xvfb;
  private final Process manager;
  private final String display;
  private final MappedByteBuffer picture;
  private final ByteBuffer last;
  private final ByteBuffer now;

  Screen(Path folder) throws IOException, InterruptedException {
    Path number = folder.resolve("display");
    Path frames = Files.createDirectory(folder.resolve("frames"));
    xvfb =
        new ProcessBuilder(
                "sh",
                "-c",
                "exec Xvfb -displayfd 3 -screen 0 "
                    + WIDTH
                    + "x"
                    + HEIGHT
                    + "x24 -fbdir \"$1\""
                    + " -nolisten tcp -noreset -nocursor 3>\"$2\"",
                "sh",
                frames.toString(),
                number.toString())
            .redirectError(Redirect.DISCARD)
            .start();
    while (!Files.exists(number) || Files.size(number) == 0) {
      if (!xvfb.isAlive()) {
        throw new IOException("Xvfb does not start");
      }
      Thread.sleep(20);
    }
    display = ":" + Files.readString(number).strip();
    manager = start("openbox", "--sm-disable");
    picture = map(frames.resolve("Xvfb_screen0"));
    last = ByteBuffer.allocateDirect(picture.capacity());
    now = ByteBuffer.allocateDirect(picture.capacity());
    changed();
  }

  // The picture ends the file; a header of the X window dump format comes first.
  private static MappedByteBuffer map(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = (long) ROW * HEIGHT;
      return channel.map(MapMode.READ_ONLY, channel.size() - size, size);
    }
  }

  private Process start(String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment());
    return builder.redirectError(Redirect.DISCARD).redirectOutput(Redirect.DISCARD).start();
  }

  Map<String, String> environment() {
    return Map.of("DISPLAY", display, "NO_AT_BRIDGE", "1", "GDK_BACKEND", "x11");
  }

  /// True when something was drawn since the last time it was so. What is drawn little by little
  /// counts together: a picture that is just being brought here shows but a few rows at first.
  boolean changed() {
    if (picture.mismatch(last) < 0) {
      return false;
    }
    now.put(0, picture, 0, picture.capacity());
    int first = now.mismatch(last);
    if (first < 0) {
      return false;
    }
    int from = first / ROW;
    int until = HEIGHT;
    while (until > from && same(until - 1)) {
      until--;
    }
    if (until - from < CARET) {
      return false;
    }
    last.put(0, now, 0, now.capacity());
    return true;
  }

  private boolean same(int row) {
    return now.slice(row * ROW, ROW).mismatch(last.slice(row * ROW, ROW)) < 0;
  }

  /// True when a window with such a title is on the screen.
  boolean shows(String title) throws IOException, InterruptedException {
    return start("xdotool", "search", "--onlyvisible", "--name", title).waitFor() == 0;
  }

  @Override
  public void close() {
    manager.destroy();
    manager.onExit().join();
    xvfb.destroy();
    xvfb.onExit().join();
  }
}
