package app.cairn.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;

/// The mouse and the keyboard of a [Screen].
final class Hand implements AutoCloseable {

  private final Process xdotool;
  private final PrintStream said;

  Hand(Screen screen) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("xdotool", "-");
    builder.environment().putAll(screen.environment());
    xdotool = builder.redirectError(Redirect.DISCARD).redirectOutput(Redirect.DISCARD).start();
    said = new PrintStream(xdotool.getOutputStream(), true, StandardCharsets.UTF_8);
  }

  /// In the words of xdotool(1): `mousemove 700 500`, `key space`.
  void does(String gesture) {
    said.println(gesture);
  }

  /// The wheel turns by a notch. A « click » of xdotool would take a tenth of a second, and those
  /// behind it would wait.
  void turns(boolean away) {
    String wheel = away ? "4" : "5";
    does("mousedown " + wheel);
    does("mouseup " + wheel);
  }

  @Override
  public void close() {
    said.close();
    xdotool.onExit().join();
  }
}
