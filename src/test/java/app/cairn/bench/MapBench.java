package app.cairn.bench;

import app.cairn.support.Crowds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How smooth the map of 30,000 people is, in the window of the program as people have it, on a
/// screen without a graphics card: gestures of a hand, an event every 8 ms. A line of JSON a
/// gesture, milliseconds: how long the frames took (as JavaFX tells of its pulses, drawing on the
/// canvas and rendering included), what stood between two of them, and how long a single event took
/// until the picture of the screen began to change. Run by `tools/bench map`; ends with 1 when an
/// aim is missed.
public final class MapBench {

  private static final int PEOPLE = 30_000;
  private static final double FRAME = 16.7;
  private static final double FIRST = 17;
  private static final int EVENTS = 250;
  private static final int SINGLE = 25;

  /// Where the hand is: on the largest circle.
  private static final int X = 1100;

  private static final int Y = 500;

  /// The middle of the map beside a card.
  private static final int PERSON_X = 674;

  private static final int PERSON_Y = 531;

  /// Looking more often would take a processor from what is measured.
  private static final long GLANCE = 200_000;

  /// « PULSE: 12 [16ms:9ms] »: since the last one, and how long it took.
  private static final Pattern PULSE = Pattern.compile("PULSE: \\d+ \\[(\\d+)ms:(\\d+)ms]");

  private final Screen screen;
  private final Hand hand;
  private final Path log;
  private boolean met = true;

  private MapBench(Screen screen, Hand hand, Path log) {
    this.screen = screen;
    this.hand = hand;
    this.log = log;
  }

  /// @param arguments the command line of [OpenMap]
  public static void main(String[] arguments) throws Exception {
    Path home = Files.createTempDirectory("cairn-bench");
    List<String> command = new ArrayList<>(List.of(arguments[0].split(" ")));
    command.addAll(1, List.of("-Djavafx.pulseLogger=true", "-Djavafx.pulseLogger.threshold=0"));
    command.add(Dossiers.write(home, Crowds.of(PEOPLE, 1)).toString());
    boolean met;
    try (Screen screen = new Screen(home);
        Launch launch = new Launch(screen, home, "^bench", command);
        Hand hand = new Hand(screen)) {
      launch.untilUsable();
      MapBench bench = new MapBench(screen, hand, home.resolve("log"));
      bench.gestures();
      met = bench.met;
    } finally {
      Trees.delete(home);
    }
    System.exit(met ? 0 : 1);
  }

  private void gestures() throws Exception {
    hand.does("mousemove " + X + " " + Y);
    rest();
    pan("pan");
    gesture("zoom", i -> hand.turns(i / 40 % 2 == 0));
    once("zoom", i -> hand.turns(i % 2 == 0));
    for (int i = 0; i < 12; i++) {
      hand.turns(true);
      rest();
    }
    pan("pan_near");
    hand.does("keydown shift");
    hand.does("mousedown 1");
    gesture("lasso", this::around);
    once("lasso", this::around);
    hand.does("key Escape");
    hand.does("mouseup 1");
    hand.does("keyup shift");
    hand.does("key Escape");
    rest();
    hand.does("key Right");
    rest();
    once("fold", _ -> hand.does("key --delay 0 space"));
    hand.does("key --delay 0 space");
    change();
    person();
  }

  /// Somebody who is searched for comes to the middle of the map, and is taken by the hand, over
  /// others.
  private void person() throws Exception {
    hand.does("mousemove 330 151");
    hand.does("click 1");
    rest();
    hand.does("type mar");
    rest();
    hand.does("key Return");
    rest();
    hand.does("mousemove " + PERSON_X + " " + PERSON_Y);
    hand.does("mousedown 1");
    gesture("drag", i -> around(i, PERSON_X, PERSON_Y));
    once(
        "drag",
        i -> hand.does("mousemove " + PERSON_X + " " + (PERSON_Y + (i % 2 == 0 ? 48 : -48))));
    hand.does("key Escape");
    hand.does("mouseup 1");
    rest();
  }

  private void pan(String name) throws Exception {
    hand.does("mousedown 2");
    gesture(name, this::around);
    once(name, this::around);
    hand.does("mouseup 2");
    rest();
  }

  private void around(int i) {
    around(i, X, Y);
  }

  private void around(int i, int x, int y) {
    double angle = 1 + i * 0.05;
    hand.does(
        "mousemove "
            + Math.round(x + 180 * Math.sin(angle))
            + " "
            + Math.round(y + 120 * Math.sin(2 * angle)));
  }

  private interface Gesture {
    void event(int number);
  }

  private void gesture(String name, Gesture gesture) throws Exception {
    long from = Files.size(log);
    for (int i = 0; i < EVENTS; i++) {
      gesture.event(i);
      Thread.sleep(8);
    }
    rest();
    Times frames = new Times();
    Times between = new Times();
    Matcher pulses = PULSE.matcher(Files.readString(log).substring((int) from));
    while (pulses.find()) {
      frames.add(Integer.parseInt(pulses.group(2)));
      between.add(Integer.parseInt(pulses.group(1)));
    }
    boolean here = frames.at(0.99) <= FRAME;
    met &= here;
    System.out.printf(
        Locale.ROOT,
        "{\"bench\":\"map\",\"people\":%d,\"gesture\":\"%s\",\"frames\":%d,\"p50_ms\":%.0f,"
            + "\"p99_ms\":%.0f,\"between_p50_ms\":%.0f,\"between_p99_ms\":%.0f,\"aim_ms\":%.1f,"
            + "\"met\":%b}%n",
        PEOPLE,
        name,
        frames.count(),
        frames.median(),
        frames.at(0.99),
        between.median(),
        between.at(0.99),
        FRAME,
        here);
  }

  private void once(String name, Gesture gesture) throws Exception {
    Times first = new Times();
    for (int i = 0; i < SINGLE; i++) {
      rest();
      int number = i;
      first.take(
          () -> {
            gesture.event(number * 7);
            change();
          });
    }
    boolean here = first.median() <= FIRST;
    met &= here;
    System.out.printf(
        Locale.ROOT,
        "{\"bench\":\"map\",\"people\":%d,\"first_frame_after\":\"%s\",\"events\":%d,"
            + "\"p50_ms\":%.1f,\"p99_ms\":%.1f,\"aim_ms\":%.1f,\"met\":%b}%n",
        PEOPLE,
        name,
        first.count(),
        first.median(),
        first.at(0.99),
        FIRST,
        here);
  }

  /// Waits until something is drawn, two seconds at most.
  private void change() {
    long begun = System.nanoTime();
    while (!screen.changed() && System.nanoTime() - begun < 2_000_000_000L) {
      LockSupport.parkNanos(GLANCE);
    }
  }

  /// Waits until nothing more is drawn.
  private void rest() throws InterruptedException {
    long quiet = System.nanoTime();
    while (System.nanoTime() - quiet < 400_000_000L) {
      Thread.sleep(15);
      if (screen.changed()) {
        quiet = System.nanoTime();
      }
    }
  }
}
