package app.cairn.settings;

/// Where the window was, in pixels of the desktop.
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}
