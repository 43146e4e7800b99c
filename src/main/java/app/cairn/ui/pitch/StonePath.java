package app.cairn.ui.pitch;

import app.cairn.ui.kit.Stone;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/// A path of stones for the time of a rehearsal: behind, present, ahead. Decorative: the time
/// stands in words under it.
final class StonePath extends Region {

  private static final int STONES = 24;
  private static final double WIDTH = 34;
  private static final double HEIGHT = 23;
  private static final double SLOT = 46;
  private static final double SWAY = 10;
  private static final List<String> LOOKS = List.of("stone", "stone-quiet", "stone-present");

  private final List<Stone> stones = new ArrayList<>();
  private int walked = -1;

  StonePath() {
    for (int i = 0; i < STONES; i++) {
      Stone stone = new Stone(31 + i, WIDTH, HEIGHT);
      stone.setManaged(false);
      stones.add(stone);
    }
    getChildren().addAll(stones);
    setMinSize(120, HEIGHT + 2 * SWAY);
    setPrefHeight(HEIGHT + 2 * SWAY);
    show(0);
  }

  /// @param share of the time that is over: 0 to 1, or more
  void show(double share) {
    int behind = (int) Math.clamp(Math.floor(share * STONES), 0, STONES);
    if (behind == walked) {
      return;
    }
    walked = behind;
    for (int i = 0; i < STONES; i++) {
      Stone stone = stones.get(i);
      stone.getStyleClass().removeAll(LOOKS);
      stone
          .getStyleClass()
          .add(i < behind ? "stone" : i == behind ? "stone-present" : "stone-quiet");
    }
  }

  /// How many stones lie behind.
  int walked() {
    return walked;
  }

  @Override
  protected void layoutChildren() {
    double slot = Math.min(SLOT, getWidth() / STONES);
    double scale = slot / SLOT;
    double left = (getWidth() - slot * STONES) / 2;
    for (int i = 0; i < STONES; i++) {
      Stone stone = stones.get(i);
      stone.setScaleX(scale);
      stone.setScaleY(scale);
      double y = getHeight() / 2 - HEIGHT / 2 + SWAY * scale * Math.sin(i * 2 * Math.PI / 11 - 1);
      stone.relocate(left + slot * (i + 0.5) - WIDTH / 2, y);
    }
  }
}
