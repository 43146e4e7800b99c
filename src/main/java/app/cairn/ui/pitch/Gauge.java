package app.cairn.ui.pitch;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// A soft bar: how much of a time or of a limit is used. A band says what is right, a tick what is
/// aimed at; beyond, it turns ochre, never red. What it shows stands in words beside it: a screen
/// reader passes it over.
final class Gauge extends Region {

  private static final double TRACK = 10;
  private static final double BAND = 24;
  private static final double KNOB = 18;

  private final Region track = part("gauge-track");
  private final Region band = part("gauge-band");
  private final Region fill = part("gauge-fill");
  private final Region tick = part("gauge-tick");
  private final Region knob = part("gauge-knob");
  private double share;
  private double full = 1;
  private double tolerance;

  Gauge() {
    getStyleClass().add("gauge");
    getChildren().addAll(track, band, fill, tick, knob);
    setMinWidth(160);
    setPrefHeight(BAND);
    setMinHeight(BAND);
    setMaxHeight(BAND);
  }

  /// @param share what is used: 1 is what is aimed at
  /// @param full the share at the right end of the bar
  /// @param tolerance half the band around what is aimed at, as a share; 0 for none
  /// @param over true when it is too much
  void show(double share, double full, double tolerance, boolean over) {
    this.share = share;
    this.full = full;
    this.tolerance = tolerance;
    band.setVisible(tolerance > 0);
    tick.setVisible(tolerance > 0);
    pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("over"), over);
    requestLayout();
  }

  /// Where `share` stands, from the left.
  double at(double share) {
    return Math.clamp(share / full, 0, 1) * getWidth();
  }

  @Override
  public Orientation getContentBias() {
    return null;
  }

  @Override
  protected void layoutChildren() {
    double middle = getHeight() / 2;
    double here = at(share);
    track.resizeRelocate(0, middle - TRACK / 2, getWidth(), TRACK);
    fill.resizeRelocate(0, middle - TRACK / 2, Math.max(TRACK, here), TRACK);
    double left = at(1 - tolerance);
    band.resizeRelocate(left, 0, at(1 + tolerance) - left, BAND);
    tick.resizeRelocate(Math.round(at(1)) - 1, 0, 1.5, BAND);
    double center = Math.clamp(here, KNOB / 2, Math.max(KNOB / 2, getWidth() - KNOB / 2));
    knob.resizeRelocate(center - KNOB / 2, middle - KNOB / 2, KNOB, KNOB);
  }

  private static Region part(String styleClass) {
    Region part = new Region();
    part.getStyleClass().add(styleClass);
    part.setManaged(false);
    return part;
  }
}
